package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A workflow of somebody's own, with SeMS gates and with other things in and around every place where gates can be. */
class ReleasedWorkflowTest {
    private static final String OURS =
            "<arg name=\"class.name\">\n  org.sems.jira.gate.GateValidator\n</arg><arg name=\"sems.gate\">{\"all-of\":[]}</arg>";
    private static final String VALIDATOR = "<validator type=\"class\">" + OURS + "</validator>";
    private static final String CONDITION =
            "<condition type=\"class\"><arg name=\"class.name\">org.sems.jira.gate.GateCondition</arg><arg name=\"sems.gate\">role</arg></condition>";
    private static final String FUNCTION =
            "<function type=\"class\"><arg name=\"class.name\">org.sems.jira.gate.EffectFunction</arg></function>";
    private static final String THEIR_VALIDATOR =
            "<validator type=\"class\"><arg name=\"class.name\">com.other.Validator</arg><arg name=\"why\">a &lt; b &amp; \"c\"</arg></validator>";
    private static final String THEIR_CONDITION =
            "<condition type=\"class\"><arg name=\"class.name\">com.other.Condition</arg></condition>";
    private static final String THEIR_FUNCTION =
            "<function type=\"class\"><arg name=\"class.name\">com.other.org.sems.Function</arg></function>";

    @Test
    void takesOutEveryClassOfOursAndNothingElse() throws Exception {
        String gated = workflow(
                "<restrict-to><conditions type=\"AND\">" + CONDITION + THEIR_CONDITION + "</conditions></restrict-to>",
                "<validators>" + VALIDATOR + THEIR_VALIDATOR + "</validators>",
                THEIR_FUNCTION + FUNCTION,
                "");
        String free = workflow(
                "<restrict-to><conditions type=\"AND\">" + THEIR_CONDITION + "</conditions></restrict-to>",
                "<validators>" + THEIR_VALIDATOR + "</validators>",
                THEIR_FUNCTION,
                "");

        ReleasedWorkflow releasedWorkflow = ungated(gated, gate -> Optional.empty());

        assertThat(WorkflowText.of(releasedWorkflow.text().xml()).xml())
                .isEqualTo(WorkflowText.of(free).xml());
        assertThat(releasedWorkflow.taken()).isEqualTo(3);
        assertThat(releasedWorkflow.transitions()).containsExactly("Hand over (21)");
        loaded(releasedWorkflow).validate();
    }

    @Test
    void leavesNoEmptyContainersBehind() throws Exception {
        ReleasedWorkflow releasedWorkflow = ungated(
                workflow(
                        "<restrict-to><conditions type=\"AND\"><conditions type=\"OR\">" + CONDITION
                                + "</conditions></conditions></restrict-to>",
                        "<validators>" + VALIDATOR + "</validators>",
                        FUNCTION,
                        ""),
                gate -> Optional.empty());

        assertThat(releasedWorkflow.text().xml())
                .doesNotContain("org.sems.jira")
                .doesNotContain("<validators")
                .doesNotContain("<restrict-to")
                .doesNotContain("<post-functions");
        WorkflowDescriptor workflow = loaded(releasedWorkflow);
        workflow.validate();
        assertThat(workflow.getAction(21).getRestriction()).isNull();
    }

    @Test
    void aWorkflowWithoutOurClassesIsNotGated() {
        ReleasedWorkflow releasedWorkflow = ungated(
                workflow("", "<validators>" + THEIR_VALIDATOR + "</validators>", THEIR_FUNCTION, ""),
                gate -> Optional.empty());

        assertThat(releasedWorkflow.isGated()).isFalse();
        assertThat(releasedWorkflow.transitions()).isEmpty();
    }

    @Test
    void leavesToJiraWhatJiraCanAsk() throws Exception {
        JiraCondition who = new JiraCondition.Several(
                false, List.of(new JiraCondition.InRole("10001"), new JiraCondition.InRole("10002")));

        ReleasedWorkflow releasedWorkflow = ungated(
                workflow(
                        "<restrict-to><conditions type=\"AND\">" + CONDITION + "</conditions></restrict-to>",
                        "",
                        THEIR_FUNCTION,
                        ""),
                gate -> gate.equals("role") ? Optional.of(who) : Optional.empty());

        assertThat(releasedWorkflow.text().xml())
                .contains(
                        "<conditions type=\"OR\"><condition type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.condition.InProjectRoleCondition</arg>")
                .contains("<arg name=\"jira.projectrole.id\">10001</arg>")
                .contains("<arg name=\"jira.projectrole.id\">10002</arg>")
                .doesNotContain("org.sems.jira");
        loaded(releasedWorkflow).validate();
    }

    @Test
    void asksNothingOfJiraInPlaceOfANegatedCondition() {
        ReleasedWorkflow releasedWorkflow = ungated(
                workflow(
                        "<restrict-to><conditions type=\"AND\">"
                                + CONDITION.replace("<condition ", "<condition negate=\"true\" ")
                                + "</conditions></restrict-to>",
                        "",
                        THEIR_FUNCTION,
                        ""),
                gate -> Optional.of(new JiraCondition.InRole("1")));

        assertThat(releasedWorkflow.text().xml()).doesNotContain("InProjectRoleCondition");
    }

    @Test
    void saysWhenAConditionalResultWouldLoseItsOnlyCondition() {
        String result = "<result old-status=\"null\" status=\"null\" step=\"2\"><conditions type=\"AND\">" + CONDITION
                + "</conditions></result>";

        assertThat(ungated(workflow("", "", "", result), gate -> Optional.empty())
                        .leavesAResultWithoutCondition())
                .isTrue();
        assertThat(ungated(
                                workflow("", "", "", result.replace(CONDITION, CONDITION + THEIR_CONDITION)),
                                gate -> Optional.empty())
                        .leavesAResultWithoutCondition())
                .isFalse();
    }

    private static ReleasedWorkflow ungated(String xml, Function<String, Optional<JiraCondition>> who) {
        return ReleasedWorkflow.of(WorkflowText.of(xml), who);
    }

    private static WorkflowDescriptor loaded(ReleasedWorkflow releasedWorkflow) throws Exception {
        String xml = releasedWorkflow
                .text()
                .xml()
                .replaceFirst(
                        "<!DOCTYPE[^>]*>",
                        "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.7//EN\" "
                                + "\"http://www.opensymphony.com/osworkflow/workflow_2_7.dtd\">");
        return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String workflow(String restriction, String validators, String functions, String result) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" "
                + "\"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">\n<workflow><meta name=\"note\">Żółć</meta><initial-actions>"
                + action(1, "Create", "", "", "", "")
                + "</initial-actions><steps><step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta><actions>"
                + action(21, "Hand over", restriction, validators, functions, result)
                + "</actions></step><step id=\"2\" name=\"Handed over\"><meta name=\"jira.status.id\">2</meta></step></steps></workflow>";
    }

    private static String action(
            int id, String name, String restriction, String validators, String functions, String result) {
        return "<action id=\"" + id + "\" name=\"" + name + "\">" + restriction + validators + "<results>" + result
                + "<unconditional-result old-status=\"null\" status=\"null\" step=\"" + (id == 1 ? 1 : 2) + "\">"
                + (functions.isEmpty() ? "" : "<post-functions>" + functions + "</post-functions>")
                + "</unconditional-result></results></action>";
    }
}
