package org.sems.sandbox.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A module of the plugin's descriptor.
 *
 * @param type the name of its element, as {@code customfield-type}
 * @param attributes of its element, in the order of the file
 */
public record ModuleElement(String pluginKey, String type, String key, Map<String, String> attributes, Element element) {

    public String completeKey() {
        return pluginKey + ':' + key;
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The child elements of this name. */
    public List<Element> children(String name) {
        return childrenOf(element, name);
    }

    /** The trimmed text of the first child of this name. */
    public Optional<String> text(String name) {
        return children(name).stream().findFirst().map(child -> child.getTextContent().trim());
    }

    /** The location of the resource with this name, as {@code <resource type="velocity" name="view" location="..."/>}. */
    public Optional<String> resource(String type, String name) {
        return children("resource").stream()
            .filter(r -> r.getAttribute("type").equals(type) && r.getAttribute("name").equals(name))
            .map(r -> r.getAttribute("location"))
            .findFirst();
    }

    /** The {@code <param name="..">value</param>} or {@code <param name=".." value=".."/>} children of an element. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new java.util.LinkedHashMap<>();
        for (Element p : childrenOf(parent, "param")) {
            params.put(p.getAttribute("name"), p.hasAttribute("value") ? p.getAttribute("value") : p.getTextContent().trim());
        }
        return params;
    }

    public static List<Element> childrenOf(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        List<Element> found = new java.util.ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
