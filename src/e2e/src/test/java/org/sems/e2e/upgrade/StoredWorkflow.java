package org.sems.e2e.upgrade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Stored;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A workflow, or the draft of one, as a sandbox keeps it. */
record StoredWorkflow(String name, boolean draft, String xml) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<StoredWorkflow> all(Host sandbox) {
        List<StoredWorkflow> all = new ArrayList<>();
        Stored.in(sandbox).documents().forEach((key, text) -> {
            if (key.startsWith("workflow/")) {
                JsonNode record = read(text);
                all.add(new StoredWorkflow(
                        record.path("name").asText(),
                        record.path("draft").asBoolean(),
                        record.path("xml").asText()));
            }
        });
        return all;
    }

    static StoredWorkflow live(Host sandbox, String name) {
        return all(sandbox).stream()
                .filter(one -> one.name().equals(name) && !one.draft())
                .findFirst()
                .orElseThrow();
    }

    boolean namesOurClasses() {
        return xml.contains("org.sems.");
    }

    /** {@code Open: Close} for every transition on every step. */
    Set<String> transitions() {
        Document document = document();
        Map<String, String> names = new HashMap<>();
        elements(document.getElementsByTagName("action"))
                .forEach(action -> names.put(action.getAttribute("id"), action.getAttribute("name")));
        Set<String> transitions = new TreeSet<>();
        for (Element step : elements(document.getElementsByTagName("step"))) {
            for (String kind : List.of("action", "common-action")) {
                elements(step.getElementsByTagName(kind))
                        .forEach(action -> transitions.add(
                                step.getAttribute("name") + ": " + names.get(action.getAttribute("id"))));
            }
        }
        return transitions;
    }

    private Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.replaceFirst("<!DOCTYPE[^>]*>", ""))));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
