package org.sems.sandbox.constants;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution. */
public abstract class SandboxResolution extends SandboxConstant implements Resolution {
    SandboxResolution(ConstantRecord of) {
        super(of);
    }
}
