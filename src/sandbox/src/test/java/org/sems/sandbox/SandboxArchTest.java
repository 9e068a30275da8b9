package org.sems.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The sandbox stands in for Jira and knows nothing of the plugin that it runs. */
class SandboxArchTest {
    private static final JavaClasses SANDBOX = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sems.sandbox");
    private static final DescribedPredicate<JavaClass> OF_THE_PRODUCT =
            resideInAPackage("org.sems..").and(DescribedPredicate.not(resideInAPackage("org.sems.sandbox..")));

    private static ArchRule knowsNothingOf(DescribedPredicate<JavaClass> others) {
        return noClasses()
                .that()
                .resideInAPackage("org.sems.sandbox..")
                .should()
                .dependOnClassesThat(others);
    }

    @Test
    void knowsNothingOfTheProduct() {
        knowsNothingOf(OF_THE_PRODUCT).check(SANDBOX);
    }

    @Test
    void usesOnlyTheEnginesOfTheList() {
        classes()
                .that()
                .resideInAPackage("org.sems.sandbox..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.sems.sandbox..",
                        "java..",
                        "javax..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "com.atlassian..",
                        "io.atlassian..",
                        "webwork..",
                        "com.opensymphony..",
                        "org.ofbiz..",
                        "net.java.ao..",
                        "jakarta..",
                        "org.slf4j..",
                        "org.apache.felix.framework..",
                        "org.osgi..",
                        "org.springframework..",
                        "org.eclipse.jetty..",
                        "org.glassfish..",
                        "com.fasterxml.jackson..",
                        "org.apache.lucene..",
                        "org.apache.velocity..",
                        "org.apache.log4j..", // one class of ours that Jira's API names
                        "org.apache.commons.collections..",
                        "com.zaxxer.hikari..")
                .check(SANDBOX);
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() ->
                        knowsNothingOf(resideInAPackage("org.eclipse.jetty..")).check(SANDBOX))
                .isInstanceOf(AssertionError.class);
    }
}
