package org.sems.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What names and packages of the plugin keep to, and how they match those of the core. */
class NamesArchTest {

    private static final int MOST_FILES = 15;
    /** Larger packages, each with its reason. */
    private static final Map<String, String> LARGER = Map.of();

    /** Features that have a half in the core and a half in the plugin. */
    private static final List<String> IN_BOTH = List.of(
            "appointment",
            "criteria",
            "effect",
            "gate",
            "heatmap",
            "importing",
            "importing.project",
            "nextsteps",
            "provisioning",
            "provisioning.host",
            "provisioning.registry",
            "rating",
            "record",
            "search",
            "sems",
            "stale");

    private static final Path CORE = Path.of("../core/src/main/java/org/sems");
    private static final Path PLUGIN = Path.of("src/main/java/org/sems/jira");
    private static final Path SPRING = Path.of("src/main/resources/META-INF/spring");
    private static final Set<String> OF_THE_HOST = Set.of("host-services.xml", "exported-services.xml");
    private static final Pattern BEAN =
            Pattern.compile("<bean [^>]*class=\"org\\.sems\\.(?:jira\\.)?([a-z]+)[.\\w$]*\"");
    /** Where two classes of one name meet: the row of a workbook and that of the import. */
    private static final Set<String> NEEDED = Set.of("XlsxRows.java: org.dhatim.fastexcel.reader.Row");

    /** In code, where the line is no import, no comment and no text. */
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.\"@])(?:[a-z][a-z0-9]*\\.){2,}[A-Z]\\w*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sems.jira");

    /** A method of an object says what it does; {@code of} makes one. */
    private static final ArchRule OF_IS_STATIC =
            noMethods().that().areNotStatic().should().haveName("of");

    @Test
    void ofIsForStaticFactoriesOnly() {
        OF_IS_STATIC.check(CLASSES);
    }

    @Test
    void anInstanceMethodOfWouldBeFound() {
        assertThat(OF_IS_STATIC
                        .evaluate(new ClassFileImporter().importClasses(Offender.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void packagesAreSmall() {
        assertThat(larger(CLASSES, MOST_FILES)).containsOnlyKeys(LARGER.keySet());
    }

    @Test
    void aLargePackageWouldBeFound() {
        assertThat(larger(CLASSES, 1)).isNotEmpty();
    }

    @Test
    void aFeatureHasOneNameInCoreAndPlugin() {
        assertThat(IN_BOTH).allSatisfy(feature -> {
            assertThat(CORE.resolve(feature.replace('.', '/'))).isDirectory();
            assertThat(PLUGIN.resolve(feature.replace('.', '/'))).isDirectory();
        });
    }

    /** The beans of a feature and of its sub-packages stand in the file that is called like it; a job stands with what it runs. */
    @Test
    void beansStandInTheFileOfTheirFeature() throws IOException {
        Set<String> elsewhere = new TreeSet<>();
        int beans = 0;
        for (Path file : files(SPRING, ".xml")) {
            if (OF_THE_HOST.contains(file.getFileName().toString())) {
                continue;
            }
            String feature = file.getFileName().toString().replace(".xml", "");
            for (MatchResult bean :
                    BEAN.matcher(Files.readString(file)).results().toList()) {
                beans++;
                if (!bean.group(1).equals(feature) && !bean.group().contains("start.ScheduledJob")) {
                    elsewhere.add(feature + ": " + bean.group());
                }
            }
        }

        assertThat(beans).isGreaterThan(100);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void classesAreImportedAndNotSpelledOut() throws IOException {
        Set<String> spelled = new TreeSet<>();
        for (Path file : Stream.concat(files(CORE, ".java").stream(), files(PLUGIN, ".java").stream())
                .toList()) {
            qualified(Files.readString(file)).forEach(name -> spelled.add(file.getFileName() + ": " + name));
        }

        assertThat(spelled).isEqualTo(NEEDED);
    }

    @Test
    void aSpelledOutClassWouldBeFound() {
        assertThat(qualified("class A { java.util.List<String> names; }")).containsExactly("java.util.List");
        assertThat(qualified("import java.util.List;\n// java.util.List\nString s = \"java.util.List\";"))
                .isEmpty();
    }

    private static List<String> qualified(String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"(?:\\\\.|[^\"\\\\\n])*\"", "")
                .replaceAll("(?m)^(?:import|package) .*$", "")
                .replaceAll("//.*", "");
        Matcher found = QUALIFIED.matcher(code);
        return found.results().map(MatchResult::group).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, Long> larger(JavaClasses classes, int most) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final class Offender {
        String of(String name) {
            return name;
        }
    }
}
