package org.sems.jira.provisioning.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.provisioning.workflow.text.JiraCondition;
import org.sems.jira.provisioning.workflow.text.ReleasedWorkflow;
import org.sems.jira.provisioning.workflow.text.WorkflowShape;
import org.sems.jira.provisioning.workflow.text.WorkflowText;
import org.sems.jira.provisioning.workflow.text.WorkflowXml;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.provisioning.desired.DescribeWorkflow;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** The Jira workflow of a record type: its text as content, and beside it what is compared with Jira's. */
public final class JiraWorkflowShapes implements DescribeWorkflow {
    static final String XML = "~xml";

    @Override
    public Shape describe(RecordType type, Profile profile) {
        Shape shape = read(WorkflowXml.of(type, profile)).with("~description", type.description());
        for (RetiredState retired : type.lifeCycle().retired().values()) {
            shape = shape.with(
                    RetiredStep.PART + retired.id(),
                    place(type.lifeCycle().state(retired.becomes()).orElseThrow()));
        }
        return shape;
    }

    private static List<String> place(State state) {
        List<String> place = new ArrayList<>(List.of("step " + state.id()));
        state.resolution()
                .ifPresent(name ->
                        place.add("resolution " + References.key(Kind.RESOLUTION, DesiredKeys.resolution(name))));
        return place;
    }

    /** Roles are named by {@link References}. */
    static Shape released(Shape workflow) {
        ReleasedWorkflow released = ReleasedWorkflow.of(
                WorkflowText.of(workflow.text(XML)),
                gate -> JiraCondition.read(gate, role -> Optional.of(References.key(Kind.ROLE, role))));
        return read(released.text().xml());
    }

    private static Shape read(String xml) {
        return WorkflowShape.of(WorkflowText.descriptor(xml)).with(XML, xml);
    }
}
