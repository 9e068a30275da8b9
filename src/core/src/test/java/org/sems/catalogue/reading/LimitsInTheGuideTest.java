package org.sems.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;

/** The limits of a profile stand in the profile, and the administrator's guide tells the same. */
class LimitsInTheGuideTest {
    private final Catalogue catalogue = CatalogueReader.shipped();

    @Test
    void theGuideTellsTheLimitsOfTheCoreProfile() throws IOException {
        Profile core = catalogue.profiles().get("core");

        assertThat(Files.readString(Path.of("../../docs/guide-admin.md")))
                .contains("(core: " + catalogue.fieldsOf(core).size() + " of at most "
                        + core.limits().customFields() + ")")
                .contains("asks for at most " + core.limits().askedOnCreation() + " fields");
    }

    /** More custom fields than that slow a Jira down for everybody. */
    @Test
    void noProfileMayHaveMoreThanSeventyFiveCustomFields() {
        assertThat(catalogue.profiles().values())
                .allSatisfy(
                        profile -> assertThat(profile.limits().customFields()).isBetween(1, 75));
    }
}
