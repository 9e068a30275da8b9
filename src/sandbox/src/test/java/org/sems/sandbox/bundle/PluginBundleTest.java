package org.sems.sandbox.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.tiny.TinyPlugin;

class PluginBundleTest {
    @TempDir
    private Path folder;

    private RunningPlugin load(TinyPlugin plugin) throws Exception {
        return new RunningPlugin(new Services(new HostCalls()), plugin.pack(folder), folder.resolve("felix"));
    }

    @Test
    void exportsJirasApiAndNotItsLibraries() {
        assertThat(HostPackages.packages())
                .contains("com.atlassian.jira.issue", "jakarta.ws.rs", "net.java.ao", "org.slf4j", "webwork.action")
                .noneMatch(p -> p.startsWith("com.fasterxml")
                        || p.startsWith("org.sems")
                        || p.startsWith("com.google")
                        || p.startsWith("org.apache"));
    }

    @Test
    void refusesAJarThatIsNoTransformerlessPlugin() throws Exception {
        Path jar = folder.resolve("plain.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "plain");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.finish();
        }

        assertThatThrownBy(() -> new PluginBundle(jar, folder.resolve("felix")))
                .hasMessageContaining("Atlassian-Plugin-Key");
    }

    @Test
    void refusesADescriptorWithAnotherKey() {
        TinyPlugin plugin = new TinyPlugin()
                .file("atlassian-plugin.xml", "<atlassian-plugin key=\"other\" plugins-version=\"2\"/>");

        assertThatThrownBy(() -> load(plugin)).hasMessageContaining("other");
    }

    @Test
    void refusesTwoModulesWithOneKey() {
        TinyPlugin plugin = new TinyPlugin()
                .file(
                        "atlassian-plugin.xml",
                        "<atlassian-plugin key=\"org.sems.tiny\"><rest key=\"a\" path=\"/a\" version=\"1\"/><web-resource key=\"a\"/></atlassian-plugin>");

        assertThatThrownBy(() -> load(plugin)).hasMessageContaining("two modules of the descriptor have the key a");
    }

    @Test
    void refusesAMandatoryImportThatTheHostDoesNotOffer() throws Exception {
        try (RunningPlugin plugin = load(new TinyPlugin().importing("com.atlassian.jira.of.tomorrow"))) {
            assertThatThrownBy(plugin::enable).hasMessageContaining("com.atlassian.jira.of.tomorrow");
        }
    }

    @Test
    void givesAPluginsSpringFilesNoClassOfTheHostThatThePluginDoesNotImport() throws Exception {
        TinyPlugin tiny = new TinyPlugin()
                .file(
                        "META-INF/spring/host.xml",
                        "<beans xmlns=\"http://www.springframework.org/schema/beans\">"
                                + "<bean class=\"com.atlassian.jira.component.ComponentAccessor\" autowire=\"no\"/></beans>");

        try (RunningPlugin plugin = load(tiny)) {
            assertThatThrownBy(plugin::enable)
                    .hasStackTraceContaining(
                            "com.atlassian.jira.component.ComponentAccessor not found by org.sems.tiny");
        }
    }

    @Test
    void hasNoModulesBeforeItIsEnabled() throws Exception {
        try (RunningPlugin plugin = load(new TinyPlugin())) {
            assertThat(plugin.of("rest")).isEmpty();
            assertThat(plugin.find("org.sems.tiny:rest")).isEmpty();
            assertThatThrownBy(() -> plugin.load("org.sems.sandbox.tiny.TinyNotes"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
