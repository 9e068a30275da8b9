package org.sems.e2e.stale;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Stored;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The workflows that a sandbox keeps for record types: their states, and which steps open a screen. */
final class ScreensOfWorkflows {
    private final Map<String, Document> byType = new LinkedHashMap<>();

    /** @param types names of the issue types that a project uses */
    ScreensOfWorkflows(Host sandbox, List<String> types) {
        Stored.in(sandbox).documents().forEach((key, text) -> {
            if (key.startsWith("workflow/")) {
                JsonNode workflow = new Answer(200, text).json();
                types.stream()
                        .filter(type -> workflow.path("name").asText().equals("SeMS " + type)
                                && !workflow.path("draft").asBoolean())
                        .forEach(type ->
                                byType.put(type, document(workflow.path("xml").asText())));
            }
        });
    }

    Set<String> types() {
        return byType.keySet();
    }

    List<String> states(String type) {
        return elements(byType.get(type), "step").stream()
                .map(step -> step.getAttribute("name"))
                .toList();
    }

    /** {@code Risk, Assessed: Accept} for each step with a screen. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        byType.forEach((type, workflow) -> {
            Map<String, Element> actions = new LinkedHashMap<>();
            elements(workflow, "action").forEach(action -> actions.put(action.getAttribute("id"), action));
            elements(workflow, "step")
                    .forEach(step -> List.of("action", "common-action")
                            .forEach(kind -> elements(step, kind).stream()
                                    .map(one -> actions.get(one.getAttribute("id")))
                                    .filter(action ->
                                            action.getAttribute("view").equals("fieldscreen"))
                                    .forEach(action -> all.add(type + ", " + step.getAttribute("name") + ": "
                                            + action.getAttribute("name")))));
        });
        return all;
    }

    private static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.replaceFirst("<!DOCTYPE[^>]*>", ""))));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
