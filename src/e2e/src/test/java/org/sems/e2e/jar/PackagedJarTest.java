package org.sems.e2e.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What Jira will be given is what Jira can take: the jar is looked at from outside. */
class PackagedJarTest {

    private static final PackagedJar JAR = PackagedJar.read();
    private static final String TEXTS = "i18n/sems.properties";

    @Test
    void isATransformerlessPlugin() {
        Attributes manifest = JAR.manifest().getMainAttributes();

        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.sems.jira");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.sems.jira");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Bundle-Version")).isEqualTo(System.getProperty("sems.version"));
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(JAR.text("atlassian-plugin.xml"))
                .contains("key=\"org.sems.jira\"")
                .doesNotContain("${")
                .doesNotContain("<component");
    }

    @Test
    void importsNoPackageInAVersionRange() {
        assertThat(imports())
                .noneMatch(
                        clause -> clause.matches(".*;version=\"?[\\[(].*") || clause.matches(".*;version=\"?[1-9].*"));
    }

    @Test
    void refusesToBeInstalledWhereThePackagesAreMissingWithoutWhichNothingWorks() {
        assertThat(imports().stream()
                        .filter(clause -> !clause.contains("resolution:=optional"))
                        .map(clause -> clause.split(";")[0]))
                .contains(
                        "com.atlassian.jira.issue",
                        "com.atlassian.jira.workflow",
                        "com.atlassian.activeobjects.external",
                        "jakarta.ws.rs")
                .noneMatch(name -> name.startsWith("java."));
    }

    @Test
    void bringsNoLibraryThatJiraBrings() {
        List<String> ofTheHost = List.of(
                "com/atlassian/",
                "com/opensymphony/",
                "webwork/",
                "net/java/ao/",
                "jakarta/",
                "javax/",
                "org/slf4j/",
                "org/springframework/",
                "org/osgi/",
                "com/fasterxml/jackson/",
                "org/apache/velocity/",
                "org/apache/lucene/",
                "io/atlassian/",
                "com/google/common/");

        assertThat(Stream.concat(JAR.names().stream(), JAR.nestedNames().stream()))
                .noneMatch(name -> ofTheHost.stream().anyMatch(name::startsWith));
    }

    @Test
    void mentionsOnlyTypesOfJirasPublicApi() {
        Map<String, String> facts = PackagedJar.jiraTypes();
        String newer = "com.atlassian.plugins.rest.api.security.annotation.";

        Set<String> strangers = JAR.mentionedTypes().stream()
                .filter(name -> name.startsWith("com.atlassian.") && !name.startsWith(newer))
                .filter(name -> !facts.containsKey(name) || facts.get(name).startsWith("jira-core"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(strangers).isEmpty();
    }

    @Test
    void namesOnlyClassesThatExist() throws Exception {
        Set<String> missing = new TreeSet<>();
        Map<String, String> facts = PackagedJar.jiraTypes();
        for (String file : xmlFiles()) {
            for (String name : classNames(parse(JAR.text(file)))) {
                if (!JAR.hasClass(name) && !facts.containsKey(name.replace('$', '.')) && !name.startsWith("java.")) {
                    missing.add(file + ": " + name);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Jira's container looks nowhere else: a class of the host whose package is not imported keeps the app from starting. */
    @Test
    void importsThePackageOfEveryClassOfTheHostThatItNamesInXml() throws Exception {
        Set<String> imported =
                imports().stream().map(clause -> clause.split(";")[0]).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String file : xmlFiles()) {
            for (String name : classNames(parse(JAR.text(file)))) {
                if (!JAR.hasClass(name)
                        && !name.startsWith("java.")
                        && !imported.contains(name.replaceFirst("(\\.[A-Z]\\w*)+$", ""))) {
                    missing.add(file + ": " + name);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void hasAResourceForEveryLocationItNames() throws Exception {
        Set<String> missing = new TreeSet<>();
        for (Element resource : elements(parse(JAR.text("atlassian-plugin.xml")), "resource")) {
            String location = resource.getAttribute("location").replaceFirst("^/", "");
            String entry = resource.getAttribute("type").equals("i18n")
                    ? location.replace('.', '/') + ".properties"
                    : location;
            if (!location.isEmpty()
                    && !JAR.names().contains(entry)
                    && JAR.names().stream().noneMatch(name -> name.startsWith(entry + "/"))) {
                missing.add(location);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void hasATextForEveryKeyItNames() throws Exception {
        Properties texts = JAR.properties(TEXTS);
        Set<String> named = new TreeSet<>();
        Document descriptor = parse(JAR.text("atlassian-plugin.xml"));
        for (String tag : List.of("label", "description", "title")) {
            elements(descriptor, tag).stream()
                    .map(element -> element.getAttribute("key"))
                    .filter(key -> !key.isEmpty())
                    .forEach(named::add);
        }
        Pattern used = Pattern.compile("getText\\(\\s*[\"'](sems\\.[\\w.-]+?)[\"']");
        for (String name : JAR.names()) {
            if (name.endsWith(".vm") || name.endsWith(".js")) {
                used.matcher(JAR.text(name))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(named::add);
            }
        }
        Pattern attribute = Pattern.compile("i18n-name-key=\"([^\"]+)\"");
        attribute
                .matcher(JAR.text("atlassian-plugin.xml"))
                .results()
                .map(match -> match.group(1))
                .forEach(named::add);

        assertThat(texts.stringPropertyNames()).containsAll(named);
    }

    /** Of what Jira loads, half are libraries: a jar that grows far beyond this holds something that it does not use. */
    @Test
    void isSmallerThanFiveMegabytes() throws IOException {
        assertThat(Files.size(PackagedJar.file())).isLessThan(5_000_000L);
    }

    @Test
    void runsOnJava17() {
        assertThat(JAR.manifest().getMainAttributes().getValue("Require-Capability"))
                .contains("(version=17)");
    }

    private static List<String> imports() {
        String header = JAR.manifest().getMainAttributes().getValue("Import-Package");
        return List.of(header.split(",(?=[a-z])"));
    }

    private static List<String> xmlFiles() {
        return Stream.concat(Stream.of("atlassian-plugin.xml"), JAR.namesUnder("META-INF/spring/", ".xml").stream())
                .toList();
    }

    private static Set<String> classNames(Document document) {
        Set<String> names = new TreeSet<>();
        for (Element element : elements(document, "*")) {
            for (String attribute : List.of("class", "interface")) {
                String value = element.getAttribute(attribute);
                if (value.contains(".")) {
                    names.add(value.trim());
                }
            }
            if (element.getTagName().equals("action")) {
                names.add(element.getAttribute("name"));
            }
            if (List.of("entity", "upgradeTask", "condition-class", "validator-class", "function-class", "value")
                            .contains(localName(element))
                    && element.getTextContent().trim().matches("[a-z]\\w*(\\.\\w+)+")) {
                names.add(element.getTextContent().trim());
            }
        }
        return names;
    }

    private static String localName(Element element) {
        return element.getTagName().replaceFirst("^\\w+:", "");
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
