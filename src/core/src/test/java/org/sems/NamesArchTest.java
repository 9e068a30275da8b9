package org.sems;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What names and packages of the core keep to. */
class NamesArchTest {

    private static final int MOST_FILES = 15;
    /** Larger packages, each with its reason. */
    private static final Map<String, String> LARGER = Map.of();

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sems");

    /** A method of an object says what it does; {@code of} makes one. */
    private static final ArchRule OF_IS_STATIC =
            noMethods().that().areNotStatic().should().haveName("of");

    @Test
    void ofIsForStaticFactoriesOnly() {
        OF_IS_STATIC.check(CORE);
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
        assertThat(larger(CORE, MOST_FILES)).containsOnlyKeys(LARGER.keySet());
    }

    @Test
    void aLargePackageWouldBeFound() {
        assertThat(larger(CORE, 1)).isNotEmpty();
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
