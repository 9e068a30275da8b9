package org.sems.jira.provisioning.workflow.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A workflow without this app's classes, and which transitions named them. Everything else stays as it was. */
public final class ReleasedWorkflow {
    private static final String OURS = "org.sems.";
    private static final Set<String> NAMES_A_CLASS = Set.of("condition", "validator", "function", "register");
    /** Elements that mean nothing, or are not allowed, without others inside. */
    private static final Set<String> EMPTY_HANDED = Set.of(
            "conditions",
            "restrict-to",
            "validators",
            "pre-functions",
            "post-functions",
            "registers",
            "trigger-function",
            "trigger-functions");

    private final WorkflowText text;
    private final Function<String, Optional<JiraCondition>> whoOfJira;
    private final Set<String> transitions = new LinkedHashSet<>();
    private int taken;
    private boolean leavesAResultWithoutCondition;

    private ReleasedWorkflow(WorkflowText text, Function<String, Optional<JiraCondition>> whoOfJira) {
        this.text = text;
        this.whoOfJira = whoOfJira;
    }

    /** @param whoOfJira what Jira can ask itself in place of a condition whose stored gate is given */
    public static ReleasedWorkflow of(WorkflowText text, Function<String, Optional<JiraCondition>> whoOfJira) {
        ReleasedWorkflow releasedWorkflow = new ReleasedWorkflow(text, whoOfJira);
        text.elements(NAMES_A_CLASS).forEach(releasedWorkflow::takeOutIfOurs);
        return releasedWorkflow;
    }

    public WorkflowText text() {
        return text;
    }

    /** Name and action id of each transition that named our classes; a step or the workflow itself where no transition did. */
    public List<String> transitions() {
        return List.copyOf(transitions);
    }

    public boolean isGated() {
        return taken > 0;
    }

    /** How many classes of ours it named. */
    int taken() {
        return taken;
    }

    /** Whether a conditional result would lose its only condition: a person has to decide what replaces it. */
    public boolean leavesAResultWithoutCondition() {
        return leavesAResultWithoutCondition;
    }

    private void takeOutIfOurs(Element element) {
        Map<String, String> args = args(element);
        if (!args.getOrDefault("class.name", "").startsWith(OURS)) {
            return;
        }
        taken++;
        transitions.add(place(element));
        boolean replaceable =
                element.getTagName().equals("condition") && !"true".equalsIgnoreCase(element.getAttribute("negate"));
        Optional<Element> instead = Optional.ofNullable(args.get("sems.gate"))
                .filter(gate -> replaceable)
                .flatMap(whoOfJira)
                .map(who -> element(who, text.document()));
        if (instead.isPresent()) {
            element.getParentNode().replaceChild(instead.get(), element);
        } else {
            takeOut(element);
        }
    }

    private void takeOut(Element element) {
        Node parent = element.getParentNode();
        parent.removeChild(element);
        if (parent instanceof Element container
                && EMPTY_HANDED.contains(container.getTagName())
                && WorkflowText.children(container).isEmpty()) {
            leavesAResultWithoutCondition |= container.getTagName().equals("conditions")
                    && container.getParentNode().getNodeName().equals("result");
            takeOut(container);
        }
    }

    static Map<String, String> args(Element element) {
        Map<String, String> args = new HashMap<>();
        WorkflowText.children(element).stream()
                .filter(child -> child.getTagName().equals("arg"))
                .forEach(arg ->
                        args.put(arg.getAttribute("name"), arg.getTextContent().strip()));
        return args;
    }

    static String place(Element element) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            if (one.getTagName().equals("action") || one.getTagName().equals("step")) {
                return one.getAttribute("name") + " (" + one.getAttribute("id") + ")";
            }
        }
        return "-";
    }

    private static Element element(JiraCondition who, Document document) {
        if (who instanceof JiraCondition.InRole role) {
            Element condition = document.createElement("condition");
            condition.setAttribute("type", "class");
            new TreeMap<>(role.args()).forEach((name, value) -> {
                Element arg = document.createElement("arg");
                arg.setAttribute("name", name);
                arg.setTextContent(value);
                condition.appendChild(arg);
            });
            return condition;
        }
        JiraCondition.Several several = (JiraCondition.Several) who;
        Element conditions = document.createElement("conditions");
        conditions.setAttribute("type", several.all() ? "AND" : "OR");
        several.parts().forEach(part -> conditions.appendChild(element(part, document)));
        return conditions;
    }
}
