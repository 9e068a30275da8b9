package org.sems.jira.provisioning.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.provisioning.workflow.text.WorkflowText;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;
import org.w3c.dom.Element;

/**
 * A step that a workflow has and its next version lacks.
 *
 * @param status id of its status
 * @param becomes where its records go; empty if the catalogue does not say, or if the next version means another step by its status
 */
record RetiredStep(int id, String name, String status, Optional<NewPlace> becomes) {
    /** Content part of a workflow's shape: {@code step 40} and, where that is a done state, {@code resolution 5}. */
    static final String PART = "~retired ";

    /**
     * @param status id of the status
     * @param resolution id of the resolution that its records have; empty for none
     */
    record NewPlace(String name, String status, String resolution) {}

    /** @param target with the host's ids, plain or as references */
    static List<RetiredStep> between(Shape live, Shape target) {
        Shape next = target.map(References::plain);
        List<RetiredStep> retired = new ArrayList<>();
        live.map(References::plain).parts().forEach((part, values) -> {
            if (part.startsWith("step ") && !value(values, "status ").equals(value(next.part(part), "status "))) {
                int id = Integer.parseInt(part.substring("step ".length()));
                String status = value(values, "status ");
                boolean meansAnother = next.parts().entrySet().stream()
                        .anyMatch(other -> other.getKey().startsWith("step ")
                                && value(other.getValue(), "status ").equals(status));
                boolean idIsTaken = !next.part(part).isEmpty();
                retired.add(new RetiredStep(
                        id,
                        value(values, "name "),
                        status,
                        meansAnother || idIsTaken ? Optional.empty() : place(next, id)));
            }
        });
        return retired;
    }

    private static Optional<NewPlace> place(Shape next, int id) {
        List<String> said = next.part(PART + id);
        List<String> step = next.part("step " + value(said, "step "));
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewPlace(value(step, "name "), value(step, "status "), value(said, "resolution ")));
    }

    private static String value(List<String> values, String name) {
        return values.stream()
                .filter(value -> value.startsWith(name))
                .map(value -> value.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    /** The next version with the retired steps still in it, without any way into them or out: while their records are moved. */
    static WorkflowText transitional(String target, WorkflowDescriptor live, List<RetiredStep> retired) {
        WorkflowText text = WorkflowText.of(target);
        Element steps = text.elements(Set.of("steps")).get(0);
        for (Element step : WorkflowText.of(live).elements(Set.of("step"))) {
            if (retired.stream().anyMatch(one -> step.getAttribute("id").equals(String.valueOf(one.id())))) {
                WorkflowText.children(step).stream()
                        .filter(child -> !child.getTagName().equals("meta"))
                        .forEach(step::removeChild);
                steps.appendChild(text.document().importNode(step, true));
            }
        }
        return text;
    }
}
