package org.sems.jira.provisioning.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.Profile;
import org.sems.catalogue.RecordType;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.provision.DescribeWorkflow;
import org.sems.provision.Keys;
import org.sems.provision.Kind;
import org.sems.provision.References;
import org.sems.provision.Shape;

/** The Jira workflow of a record type: its text as content, and beside it what is compared with Jira's. */
public final class JiraWorkflowShapes implements DescribeWorkflow {
    static final String XML = "~xml";

    @Override
    public Shape of(RecordType type, Profile profile) {
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
                .ifPresent(name -> place.add("resolution " + References.key(Kind.RESOLUTION, Keys.resolution(name))));
        return place;
    }

    /** Roles are named by {@link References}. */
    static Shape released(Shape workflow) {
        Ungated released = Ungated.of(
                WorkflowText.of(workflow.text(XML)),
                gate -> WhoOfJira.in(gate, role -> Optional.of(References.key(Kind.ROLE, role))));
        return read(released.text().xml());
    }

    private static Shape read(String xml) {
        return WorkflowShape.of(WorkflowText.descriptor(xml)).with(XML, xml);
    }
}
