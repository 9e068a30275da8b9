package org.sems.e2e.upgrade;

/** A workflow of an administrator's own, with SeMS gates and with things of Jira's and of another app beside them. */
final class GuardDuty {
    private static final String OURS =
            "(?s)\\s*<(validator|condition|function)(?=[ >])[^>]*>(?:(?!</\\1>).)*org\\.sems\\.jira(?:(?!</\\1>).)*</\\1>";

    private GuardDuty() {}

    /** The same text with our elements cut out; each of them stands beside two others, so nothing else has to go. */
    static String withoutOurClasses(String xml) {
        return xml.replaceAll(OURS, "");
    }

    static String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">\n"
                + "<workflow><meta name=\"jira.description\">Guards and \"Żółć\"</meta><initial-actions>"
                + action(1, "Create", 1, "", "", "") + "</initial-actions><steps>"
                + "<step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta><actions>"
                + action(
                        21,
                        "Hand over",
                        2,
                        condition("org.sems.jira.gate.GateCondition"),
                        validator("org.sems.jira.gate.GateValidator"),
                        function("org.sems.jira.gate.EffectFunction"))
                + "</actions></step><step id=\"2\" name=\"Closed\"><meta name=\"jira.status.id\">6</meta><meta name=\"jira.issue.editable\">false</meta></step>"
                + "</steps></workflow>";
    }

    private static String action(int id, String name, int to, String condition, String validator, String function) {
        return "<action id=\"" + id + "\" name=\"" + name + "\"><meta name=\"opsbar-sequence\">10</meta>"
                + (id == 1
                        ? ""
                        : "<restrict-to><conditions type=\"AND\">" + condition("com.other.Condition")
                                + condition("com.other.SecondCondition") + condition + "</conditions></restrict-to>")
                + "<validators>" + validator("com.other.Validator") + validator + "</validators><results>"
                + "<unconditional-result old-status=\"null\" status=\"null\" step=\"" + to + "\"><post-functions>"
                + function("com.other.Function") + function
                + "</post-functions></unconditional-result></results></action>";
    }

    private static String condition(String name) {
        return "<condition type=\"class\">" + args(name) + "</condition>";
    }

    private static String validator(String name) {
        return "<validator name=\"\" type=\"class\">" + args(name) + "</validator>";
    }

    private static String function(String name) {
        return "<function type=\"class\">" + args(name) + "</function>";
    }

    private static String args(String name) {
        return "<arg name=\"class.name\">" + name + "</arg><arg name=\"note\">a &lt; b &amp; c</arg>";
    }
}
