package org.sems.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Direction and borders inside the plugin. Every rule is a list of what is allowed. */
class PluginArchTest {

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sems.jira");
    private static final List<String> BORDERLESS = List.of(
            "com.atlassian.jira.issue.Issue",
            "com.atlassian.jira.issue.MutableIssue",
            "com.atlassian.jira.user.ApplicationUser");

    private static final ArchRule USES_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.sems..",
                    "java..",
                    "javax.annotation..",
                    "jakarta.ws.rs..",
                    "jakarta.inject..",
                    "jakarta.servlet..",
                    "com.atlassian..",
                    "com.grack.nanojson..",
                    "com.opensymphony..",
                    "io.atlassian.fugue..",
                    "javax.crypto..",
                    "javax.xml..",
                    "net.java.ao..",
                    "org.apache.commons.lang3..",
                    "org.osgi.framework..",
                    "org.slf4j..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "");

    private static final ArchRule HAS_NO_CYCLE =
            slices().matching("org.sems.jira.(**)").should().beFreeOfCycles();

    /** The index lags behind what is stored, on this node during a transition and on others after it: a gate that asked it could be passed by waiting. */
    private static final ArchRule DECIDES_WITHOUT_THE_INDEX = noClasses()
            .that()
            .resideInAnyPackage("org.sems.jira.gate..", "org.sems.jira.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.atlassian.jira.bc.issue.search..",
                    "com.atlassian.jira.issue.search..",
                    "com.atlassian.jira.issue.index..",
                    "com.atlassian.jira.jql..",
                    "com.atlassian.query..",
                    "org.apache.lucene..",
                    "org.sems.jira.search..",
                    "org.sems.heatmap..",
                    "org.sems.search..");

    @Test
    void decidesWithoutTheIndex() {
        DECIDES_WITHOUT_THE_INDEX.check(PLUGIN);
    }

    @Test
    void theRuleAboutTheIndexWouldFindASearch() {
        JavaClasses offender = new ClassFileImporter().importPackages("org.sems.jira.search");

        ArchRule sameForSearch = noClasses()
                .that()
                .resideInAPackage("org.sems.jira.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian.jira.bc.issue.search..");
        assertThatThrownBy(() -> sameForSearch.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SearchService");
    }

    @Test
    void usesOnlyWhatItMay() {
        USES_ONLY.check(PLUGIN);
    }

    @Test
    void hasNoCycleOfPackages() {
        HAS_NO_CYCLE.check(PLUGIN);
    }

    /** Values of ours hold keys and words: a record with an Issue inside would carry Jira into the use cases. */
    @Test
    void keepsJirasObjectsOutOfItsRecords() {
        assertThat(PLUGIN.stream()
                        .filter(type -> type.isRecord() && !type.getSimpleName().equals("Asking"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field ->
                                BORDERLESS.contains(field.getRawType().getName()) || isEntity(field.getRawType()))
                        .map(Object::toString))
                .isEmpty();
    }

    /** REST speaks in maps, lists, strings and numbers: a resource that returned an object of ours would need Jira's Jackson. */
    @Test
    void answersRequestsWithResponsesOnly() {
        assertThat(resourceMethods().map(JavaMethod::getRawReturnType).map(JavaClass::getName))
                .isNotEmpty()
                .containsOnly("jakarta.ws.rs.core.Response");
    }

    /** On the class or the method: Jira's default for what is not annotated is nowhere promised. */
    @Test
    void annotatesEveryResource() {
        assertThat(resourceMethods()
                        .filter(method -> !saysWhoMayCall(method.getAnnotations())
                                && !saysWhoMayCall(method.getOwner().getAnnotations()))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void theRulesCanFail() {
        JavaClasses offender = new ClassFileImporter().importClasses(PluginArchTest.class);

        assertThatThrownBy(() -> USES_ONLY.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("archunit");
    }

    private static Stream<JavaMethod> resourceMethods() {
        return PLUGIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.of("GET", "POST", "PUT", "DELETE")
                        .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));
    }

    private static boolean saysWhoMayCall(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .anyMatch(each -> each.getRawType()
                        .getPackageName()
                        .equals("com.atlassian.plugins.rest.api.security.annotation"));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAssignableTo("net.java.ao.RawEntity");
    }
}
