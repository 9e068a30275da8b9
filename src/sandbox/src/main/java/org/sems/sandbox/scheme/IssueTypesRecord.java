package org.sems.sandbox.scheme;

import java.util.List;

/** Which issue types a scheme has, in their order, and which of them is offered first; id is that of the scheme's configuration. */
record IssueTypesRecord(long id, List<String> types, String first) {}
