package org.sems.sandbox.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Modules of a plugin that is not there: its descriptor and files are given by the test, its classes are the test's. */
public final class FakeModules implements PluginModules {
    private final DescriptorElement root;
    private final Map<String, String> files = new HashMap<>();

    private FakeModules(DescriptorElement root) {
        this.root = root;
    }

    /** @param modules the XML of the modules, without the root element */
    public static FakeModules with(String modules) {
        try {
            byte[] xml = ("<atlassian-plugin>" + modules + "</atlassian-plugin>").getBytes(StandardCharsets.UTF_8);
            return new FakeModules(DescriptorElement.of(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public FakeModules entry(String path, String text) {
        files.put(path, text);
        return this;
    }

    @Override
    public String pluginKey() {
        return "test.plugin";
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public List<ModuleElement> of(String type) {
        return root.children(type).stream().map(this::module).toList();
    }

    private ModuleElement module(DescriptorElement element) {
        return new ModuleElement(pluginKey(), element);
    }

    @Override
    public Optional<ModuleElement> find(String completeKey) {
        return root.children().stream()
                .map(this::module)
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    @Override
    public <T> T newInstance(ModuleElement module) {
        return newInstance(module.attributes().get("class"));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T newInstance(String className) {
        try {
            var constructor = load(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (T) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className.trim());
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(files.get(path.startsWith("/") ? path.substring(1) : path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ClassLoader classLoader() {
        return FakeModules.class.getClassLoader();
    }
}
