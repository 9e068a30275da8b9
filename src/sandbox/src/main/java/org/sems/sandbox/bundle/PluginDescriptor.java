package org.sems.sandbox.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The plugin's {@code atlassian-plugin.xml} with the files of {@code Atlassian-Scan-Folders}.
 *
 * @param i18n the locations of its texts, as {@code i18n.sems}
 */
record PluginDescriptor(String key, String name, List<ModuleElement> modules, List<String> i18n) {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    static PluginDescriptor of(PluginBundle bundle) throws IOException {
        List<URL> files = new ArrayList<>();
        files.add(bundle.entry("atlassian-plugin.xml")
                .orElseThrow(() -> new IOException("no atlassian-plugin.xml in the jar")));
        String folders = bundle.osgi().getHeaders().get("Atlassian-Scan-Folders");
        if (folders != null) {
            for (String folder : folders.split(",")) {
                files.addAll(bundle.entries(folder.trim(), "*.xml", false));
            }
        }
        Element first = root(files.get(0));
        if (!first.getAttribute("key").equals(bundle.key())) {
            throw new IOException(
                    "the descriptor's key " + first.getAttribute("key") + " is not the manifest's " + bundle.key());
        }
        List<ModuleElement> modules = new ArrayList<>();
        List<String> i18n = new ArrayList<>();
        for (URL file : files) {
            read(root(file), bundle.key(), modules, i18n);
        }
        refuseTwins(modules);
        return new PluginDescriptor(bundle.key(), first.getAttribute("name"), List.copyOf(modules), List.copyOf(i18n));
    }

    private static void read(Element root, String pluginKey, List<ModuleElement> modules, List<String> i18n) {
        NodeList nodes = root.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (!(nodes.item(i) instanceof Element element)) {
                continue;
            }
            if (element.getTagName().equals("resource")
                    && element.getAttribute("type").equals("i18n")) {
                i18n.add(element.getAttribute("location"));
            }
            if (!NO_MODULES.contains(element.getTagName())) {
                modules.add(new ModuleElement(pluginKey, DescriptorElement.of(element)));
            }
        }
    }

    private static void refuseTwins(List<ModuleElement> modules) throws IOException {
        Map<String, ModuleElement> seen = new LinkedHashMap<>();
        for (ModuleElement module : modules) {
            if (module.key().isEmpty()) {
                throw new IOException("a <" + module.type() + "> of the descriptor has no key");
            }
            if (seen.putIfAbsent(module.key(), module) != null) {
                throw new IOException("two modules of the descriptor have the key " + module.key());
            }
        }
    }

    private static Element root(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
