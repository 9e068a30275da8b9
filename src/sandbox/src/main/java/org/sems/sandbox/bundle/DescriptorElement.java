package org.sems.sandbox.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * An element of the plugin's descriptor, read once. The parsed document itself must not be kept: the JDK's is not safe to read from
 * two requests at once.
 *
 * @param attributes in the order of the file
 * @param text of it and all within it, trimmed
 */
public record DescriptorElement(
        String name, Map<String, String> attributes, String text, List<DescriptorElement> children) {

    static DescriptorElement of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        List<DescriptorElement> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(of(child));
            }
        }
        return new DescriptorElement(
                element.getTagName(), attributes, element.getTextContent().trim(), List.copyOf(children));
    }

    /** The child elements of this name. */
    public List<DescriptorElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /** Empty if it is not there. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** The {@code <param name="..">value</param>} or {@code <param name=".." value=".."/>} children. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param").forEach(p -> params.put(p.attribute("name"), p.attributes.getOrDefault("value", p.text)));
        return params;
    }
}
