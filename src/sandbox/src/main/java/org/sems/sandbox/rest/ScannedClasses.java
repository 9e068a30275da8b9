package org.sems.sandbox.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Resources and providers among the bundle's own classes; those in jars inside the bundle are not found, as in Jira. */
record ScannedClasses(List<Class<?>> resources, List<Class<?>> providers) {
    private static final Logger LOG = LoggerFactory.getLogger(ScannedClasses.class);
    private static final String PATH = Path.class.descriptorString();
    private static final String PROVIDER = Provider.class.descriptorString();

    static ScannedClasses of(RunningPlugin plugin, ModuleElement module) {
        List<String> packages =
                module.children("package").stream().map(DescriptorElement::text).toList();
        ScannedClasses found = new ScannedClasses(new ArrayList<>(), new ArrayList<>());
        for (URL entry : plugin.bundle().entries("/", "*.class", true)) {
            String name = entry.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", "");
            if ((packages.isEmpty() || packages.stream().anyMatch(p -> name.startsWith(p + '.')))
                    && namesAnAnnotation(entry)) {
                found.add(plugin, name);
            }
        }
        return found;
    }

    /** Looked up in the file, as Jira does: a class that is neither is not loaded. */
    private static boolean namesAnAnnotation(URL entry) {
        try (InputStream file = entry.openStream()) {
            String constants = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            return constants.contains(PATH) || constants.contains(PROVIDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(RunningPlugin plugin, String name) {
        try {
            Class<?> type = plugin.load(name);
            if (type.isAnnotationPresent(Path.class) && !type.isInterface()) {
                resources.add(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                providers.add(type);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.warn("class {} of the plugin cannot be loaded: {}", name, e.toString());
        }
    }
}
