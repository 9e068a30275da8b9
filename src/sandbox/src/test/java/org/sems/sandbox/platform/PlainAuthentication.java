package org.sems.sandbox.platform;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Locale;
import org.sems.sandbox.kernel.StandIns;

/** Nobody logged in, no texts: keys are shown. */
public final class PlainAuthentication {

    private PlainAuthentication() {}

    public static JiraAuthenticationContext in(Locale locale) {
        return StandIns.create(SandboxAuthentication.class, new Texts(), locale);
    }
}
