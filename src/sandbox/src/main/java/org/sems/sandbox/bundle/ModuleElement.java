package org.sems.sandbox.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module of the plugin's descriptor; its type is the name of its element, as {@code customfield-type}. */
public record ModuleElement(String pluginKey, DescriptorElement element) {

    public String type() {
        return element.name();
    }

    public String key() {
        return element.attribute("key");
    }

    public Map<String, String> attributes() {
        return element.attributes();
    }

    public String completeKey() {
        return pluginKey + ':' + key();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(name));
    }

    /** The child elements of this name. */
    public List<DescriptorElement> children(String name) {
        return element.children(name);
    }

    /** The trimmed text of the first child of this name. */
    public Optional<String> text(String name) {
        return children(name).stream().findFirst().map(DescriptorElement::text);
    }

    /** The location of the resource with this name, as {@code <resource type="velocity" name="view" location="..."/>}. */
    public Optional<String> resource(String type, String name) {
        return children("resource").stream()
                .filter(r ->
                        r.attribute("type").equals(type) && r.attribute("name").equals(name))
                .map(r -> r.attribute("location"))
                .findFirst();
    }
}
