package org.sems;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The core knows the JDK, its few libraries and itself. What is not listed here is not allowed. */
class CoreArchTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sems");

    private static final ArchRule KNOWS_ONLY_WHAT_IT_MAY = classes().should().onlyDependOnClassesThat().resideInAnyPackage(
            "org.sems..", "java..", "javax.annotation..", "javax.xml..", "org.xml.sax..",
            "org.apache.commons.lang3..", "org.snakeyaml.engine..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..",
            "org.apache.commons.compress..", "org.mozilla.universalchardet..");

    @Test
    void knowsOnlyTheJdkItsLibrariesAndItself() {
        KNOWS_ONLY_WHAT_IT_MAY.check(CORE);
    }

    /** An author's files go through the strict reader; the import reads only what it has written itself. */
    @Test
    void onlyTheYamlRoomKnowsTheYamlParser() {
        classes().that().resideOutsideOfPackages("org.sems.yaml..", "org.sems.exchange..")
                .should().onlyDependOnClassesThat().resideOutsideOfPackage("org.snakeyaml..").check(CORE);
    }

    @Test
    void itsPackagesAreAcyclic() {
        slices().matching("org.sems.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theRuleFailsOnAClassThatKnowsMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(CoreArchTest.class);

        assertThat(KNOWS_ONLY_WHAT_IT_MAY.evaluate(offender).hasViolation()).isTrue();
    }
}
