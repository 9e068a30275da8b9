package org.sems.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sandbox writes itself at Jira's names must have all that the plugin was compiled against. */
class OwnVersionsTest {
    /** Declared together with what is in use, called by nobody: deprecated forms and look-ups by number. */
    private static final Set<String> LEFT_OUT = Set.of(
            "com.atlassian.jira.JiraDataTypes: com.atlassian.jira.JiraDataType getFieldType(java.lang.String)",
            "com.atlassian.jira.JiraDataTypes: java.lang.String getType(com.atlassian.jira.issue.fields.Field)",
            "com.atlassian.jira.JiraDataTypes: java.lang.String getType(java.lang.String)",
            "com.atlassian.jira.issue.customfields.CustomFieldUtils: java.util.List buildJiraIssueContexts(boolean, [Ljava.lang.Long;, [Ljava.lang.Long;, com.atlassian.jira.issue.context.manager.JiraContextTreeManager)",
            "com.atlassian.jira.issue.search.SearchRequest: new(com.atlassian.query.Query, java.lang.String, java.lang.String, java.lang.String)",
            "com.atlassian.jira.issue.search.SearchRequest: new(com.atlassian.query.Query, java.lang.String, java.lang.String, java.lang.String, java.lang.Long, long)",
            "com.atlassian.jira.permission.ProjectPermissions: com.atlassian.jira.security.plugin.ProjectPermissionKey systemProjectPermissionKeyByShortName(java.lang.String)",
            "com.atlassian.jira.portal.PortalPage$Builder: com.atlassian.jira.portal.PortalPage$Builder owner(java.lang.String)",
            "com.atlassian.jira.security.plugin.ProjectPermissionKey: new(int)",
            "com.atlassian.jira.web.action.JiraWebActionSupport: boolean hasIssuePermission(int, com.atlassian.jira.issue.Issue)",
            "com.atlassian.jira.web.action.JiraWebActionSupport: boolean hasIssuePermission(java.lang.String, com.atlassian.jira.issue.Issue)",
            "com.atlassian.jira.web.action.JiraWebActionSupport: boolean hasProjectPermission(int, com.atlassian.jira.project.Project)",
            "com.atlassian.plugin.ModuleCompleteKey: SEPARATOR");

    @Test
    void ownVersionsOfJirasTypesHaveAllThatIsDeclared() throws Exception {
        Path own = Path.of(Sandbox.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> missing = new TreeSet<>();
        try (URLClassLoader declared = without(own);
                Stream<Path> classes = Files.walk(own.resolve("com/atlassian"))) {
            for (Path file :
                    classes.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = own.relativize(file)
                        .toString()
                        .replace(File.separatorChar, '.')
                        .replaceAll("\\.class$", "");
                if (declared.getResource(name.replace('.', '/') + ".class") != null) {
                    Set<String> present =
                            members(Class.forName(name, false, OwnVersionsTest.class.getClassLoader()), true);
                    members(declared.loadClass(name), false).stream()
                            .filter(m -> !present.contains(m))
                            .map(m -> name + ": " + m)
                            .forEach(missing::add);
                }
            }
        }

        missing.removeAll(LEFT_OUT);
        assertThat(missing).isEmpty();
    }

    /** The class path of the declarations, without the sandbox's own classes in front of it. */
    private static URLClassLoader without(Path own) throws IOException {
        List<URL> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(p -> !p.toAbsolutePath().normalize().equals(own))
                .map(OwnVersionsTest::url)
                .toList();
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @param inherited with those of superclasses and interfaces: it does not matter to a caller where a method is written */
    private static Set<String> members(Class<?> type, boolean inherited) {
        Set<String> members = new TreeSet<>();
        for (Class<?> c = type; c != null; c = inherited ? c.getSuperclass() : null) {
            Arrays.stream(c.getDeclaredMethods())
                    .filter(m -> seen(m.getModifiers()) && !m.isSynthetic())
                    .map(OwnVersionsTest::text)
                    .forEach(members::add);
            Arrays.stream(c.getDeclaredFields())
                    .filter(f -> seen(f.getModifiers()) && !f.isSynthetic())
                    .map(Field::getName)
                    .forEach(members::add);
        }
        if (inherited) {
            Arrays.stream(type.getMethods()).map(OwnVersionsTest::text).forEach(members::add);
        }
        Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> seen(c.getModifiers()) && !c.isSynthetic())
                .map(OwnVersionsTest::text)
                .forEach(members::add);
        return members;
    }

    private static boolean seen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String text(Method method) {
        return method.getReturnType().getName() + ' ' + method.getName() + text(method.getParameterTypes());
    }

    private static String text(Constructor<?> constructor) {
        return "new" + text(constructor.getParameterTypes());
    }

    private static String text(Class<?>... parameters) {
        return Arrays.stream(parameters).map(Class::getName).collect(Collectors.joining(", ", "(", ")"));
    }
}
