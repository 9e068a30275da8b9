package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.ApprovalRow;

/**
 * Rows of Active Objects are known in the package that keeps them and nowhere else, whichever package that is: all others get values of ours.
 * Only {@code person} knows them all: it follows a user's new key through every table.
 */
class RowsStayInsideTest {

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sems.jira");

    @Test
    void areKnownInTheirOwnPackageAlone() {
        assertThat(PLUGIN.stream()
                        .filter(RowsStayInsideTest::isRow)
                        .map(JavaClass::getPackageName)
                        .distinct())
                .contains(
                        "org.sems.jira.sems",
                        "org.sems.jira.approval",
                        "org.sems.jira.appointment",
                        "org.sems.jira.outbox");
        assertThat(leaks(PLUGIN)).isEmpty();
    }

    @Test
    void aRowWithinAListWouldBeFoundElsewhere() {
        assertThat(leaks(new ClassFileImporter().importClasses(ApprovalRow.class, Leak.class)))
                .singleElement()
                .asString()
                .contains("Leak.rows()");
    }

    private static List<String> leaks(JavaClasses classes) {
        return classes.stream()
                .filter(RowsStayInsideTest::isRow)
                .flatMap(row -> row.getDirectDependenciesToSelf().stream())
                .filter(use -> !use.getOriginClass()
                        .getPackageName()
                        .equals(use.getTargetClass().getPackageName()))
                .filter(use -> !use.getOriginClass().getPackageName().equals("org.sems.jira.person"))
                .filter(use -> !use.getOriginClass().getSimpleName().startsWith("Upgrade"))
                .map(Dependency::getDescription)
                .toList();
    }

    private static boolean isRow(JavaClass type) {
        return type.isAssignableTo("net.java.ao.RawEntity");
    }

    private interface Leak {
        List<ApprovalRow> rows();
    }
}
