package org.sems.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void linksOnlyWhatTheSampleHolds() throws IOException {
        List<SampleRecord> records =
                Caller.JSON.readValue(SampleTest.class.getResource("/sample/records.json"), new TypeReference<>() {});
        String register = new String(
                SampleTest.class
                        .getResourceAsStream("/sample/risk-register.csv")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        Set<String> present =
                new HashSet<>(records.stream().map(SampleRecord::summary).toList());

        assertThat(records)
                .flatExtracting(SampleRecord::links)
                .allSatisfy(link -> assertThat(present.contains(link.to()) || register.contains("," + link.to() + ","))
                        .as(link.to())
                        .isTrue());
        assertThat(present).as("summaries tell records apart").hasSameSizeAs(records);
    }
}
