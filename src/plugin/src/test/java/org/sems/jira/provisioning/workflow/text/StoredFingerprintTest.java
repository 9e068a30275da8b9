package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The registry keeps the fingerprint of every workflow as it was applied. A version of the app that reads workflows in another way would take all
 * of them for changed by hand, and tell so.
 */
class StoredFingerprintTest {
    private static final String WORKFLOW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.7//EN" "http://www.opensymphony.com/osworkflow/workflow_2_7.dtd">
            <workflow>
              <initial-actions>
                <action id="1" name="Create">
                  <results><unconditional-result old-status="null" status="Open" step="10"/></results>
                </action>
              </initial-actions>
              <steps>
                <step id="10" name="Open">
                  <meta name="jira.status.id">1</meta>
                  <actions>
                    <action id="51" name="Close" view="fieldscreen">
                      <meta name="jira.fieldscreen.id">10200</meta>
                      <restrict-to><conditions type="AND"><condition type="class">
                        <arg name="class.name">org.sems.jira.gate.GateCondition</arg><arg name="sems.gate">who</arg>
                      </condition></conditions></restrict-to>
                      <validators><validator type="class">
                        <arg name="class.name">org.sems.jira.gate.GateValidator</arg><arg name="sems.gate">gate</arg>
                      </validator></validators>
                      <results><unconditional-result old-status="null" status="Closed" step="20"><post-functions>
                        <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg>
                          <arg name="field.name">resolution</arg><arg name="field.value">5</arg></function>
                        <function type="class"><arg name="class.name">org.sems.jira.gate.EffectFunction</arg><arg name="sems.phase">decide</arg></function>
                      </post-functions></unconditional-result></results>
                    </action>
                  </actions>
                </step>
                <step id="20" name="Closed">
                  <meta name="jira.status.id">6</meta>
                  <meta name="jira.issue.editable">false</meta>
                </step>
              </steps>
            </workflow>
            """;

    @Test
    void aWorkflowIsReadAsItAlwaysWas() throws Exception {
        assertThat(WorkflowShape.of(WorkflowLoader.load(
                                new ByteArrayInputStream(WORKFLOW.getBytes(StandardCharsets.UTF_8))))
                        .fingerprint())
                .isEqualTo("3deefd46a92b7dfe6d8cee2ce6b1be01");
    }
}
