package org.sems.sandbox.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** The plugin's jar as a bundle in Felix. */
public final class PluginBundle implements AutoCloseable {
    /** Felix would give a class to a caller outside of the bundle that the bundle does not import; Atlassian's container forbids it. */
    private static final String IMPLICIT_DELEGATION = "felix.bootdelegation.implicit";

    private final Framework framework;
    private final Bundle bundle;

    /** @param storage a folder for Felix's own files; emptied at the start */
    public PluginBundle(Path jar, Path storage) throws BundleException, IOException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        HostPackages.exports(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "sun.*,com.sun.*,jdk.*",
                        IMPLICIT_DELEGATION,
                        "false"));
        framework.start();
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = framework.getBundleContext().installBundle("sandbox:" + jar.getFileName(), in);
        }
        if (key() == null || bundle.getHeaders().get("Spring-Context") == null) {
            throw new BundleException("the plugin's manifest must have Atlassian-Plugin-Key and Spring-Context (B22)");
        }
    }

    public String key() {
        return bundle.getHeaders().get("Atlassian-Plugin-Key");
    }

    public String version() {
        return bundle.getVersion().toString();
    }

    void start() throws BundleException {
        bundle.start();
    }

    void stop() throws BundleException {
        bundle.stop();
    }

    Bundle osgi() {
        return bundle;
    }

    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** An entry of the jar itself, not of the jars inside it. */
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    public List<URL> entries(String folder, String pattern, boolean deep) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, deep);
        return found == null ? List.of() : Collections.list(found);
    }

    /** Packages that the plugin imports if they are there, and that are not: calling them is a NoClassDefFoundError. */
    public Set<String> unwired() {
        Set<String> wired = bundle.adapt(BundleWiring.class).getRequiredWires(BundleRevision.PACKAGE_NAMESPACE).stream()
                .map(wire -> String.valueOf(wire.getCapability().getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)))
                .collect(Collectors.toSet());
        Set<String> unwired =
                new TreeSet<>(Manifest.packages(bundle.getHeaders().get(Constants.IMPORT_PACKAGE)));
        unwired.removeAll(wired);
        return unwired;
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
    }
}
