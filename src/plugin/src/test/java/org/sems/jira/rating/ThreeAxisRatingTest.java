package org.sems.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;
import org.sems.jira.testing.ThreeAxes;
import org.sems.problem.Refused;
import org.sems.rating.Cell;
import org.sems.rating.Rating;

/** A field of a SeMS whose criteria have three axes. */
class ThreeAxisRatingTest {
    private static final String WORST = "80.012:2x3x2@site.1";
    private final Ratings ratings =
            new Ratings(ThreeAxes.models(), new ModelInForce(ThreeAxes.register(), ThreeAxes.models()));

    @Test
    void isGivenAndTakenOverRestWithAStepForEachAxis() {
        Map<String, Object> json = RatingJson.of(ratings.words(WORST).orElseThrow());

        assertThat(json)
                .hasToString(
                        "{steps={threat=Present, vulnerability=Open, impact=Grave}, level=Very high, score=12, model=site.1}");
        assertThat(read(json).text()).isEqualTo(WORST);
        assertThat(read(Map.of("steps", Map.of("threat", 2, "vulnerability", "open", "impact", "2")))
                        .text())
                .isEqualTo(WORST);
    }

    @Test
    void refusesTwoStepsWhereThreeAreNeeded() {
        assertThat(refusal(Map.of("steps", Map.of("threat", 2, "impact", 2))))
                .containsExactly(
                        "A rating under site.1 needs a step of \"vulnerability\". Its axes are: threat, vulnerability, impact.");
        assertThat(refusal(Map.of("steps", Map.of("likelihood", 2, "impact", 2))))
                .containsExactly(
                        "The risk model site.1 has no axis \"likelihood\". It has: threat, vulnerability, impact.",
                        "A rating under site.1 needs a step of \"threat\". Its axes are: threat, vulnerability, impact.",
                        "A rating under site.1 needs a step of \"vulnerability\". Its axes are: threat, vulnerability, impact.");
        assertThat(refusal("Present x Grave (site.1)"))
                .containsExactly(
                        "The risk model site.1 has 3 axes. Name a step of each, in this order: Threat, Vulnerability, Impact.");
    }

    @Test
    void isReadBackFromTheWordsThatTheFieldShows() {
        String full = ratings.words(WORST).orElseThrow().full();

        assertThat(full).isEqualTo("Very high: Present x Open x Grave (site.1)");
        assertThat(ratings.read().text(full).text()).isEqualTo(WORST);
        assertThat(ratings.read().text("present \u00d7 Open x grave").text()).isEqualTo(WORST);
    }

    @Test
    void asksFormsForEachAxis() {
        FormRating whole = FormRating.of(
                Params.of(Map.of("threat", "2", "vulnerability", "3", "impact", "2", "model", "site.1", "kept", "")));
        FormRating part = FormRating.of(Params.of(Map.of("threat", "2", "impact", "2", "model", "site.1")));
        FormRating kept = FormRating.of(Params.of(
                Map.of("threat", "keep", "vulnerability", "keep", "impact", "keep", "model", "site.1", "kept", WORST)));

        assertThat(ratings.read().form(whole).map(Rating::text)).contains(WORST);
        assertThat(ratings.read().form(kept).map(Rating::text)).contains(WORST);
        assertThat(English.messages()
                        .describe(catchThrowableOfType(
                                        Refused.class, () -> ratings.read().form(part))
                                .problems()))
                .containsExactly("Choose a step of each, or none: Threat, Vulnerability, Impact.");
    }

    @Test
    void drawsAMatrixForEachStepOfTheMiddleAxis() {
        Map<String, Object> criteria = ratings.pages().criteria(ThreeAxes.model());

        assertThat((List<?>) criteria.get("axes"))
                .extracting(axis -> (Object) ((Map<?, ?>) axis).get("idSuffix"))
                .containsExactly("", "-vulnerability", "-impact");
        assertThat((List<?>) criteria.get("layers"))
                .extracting(layer -> (Object) ((Map<?, ?>) layer).get("name"))
                .containsExactly("Vulnerability: Closed", "Vulnerability: Partly open", "Vulnerability: Open");
        assertThat(criteria.get("layers").toString()).contains("steps=" + Cell.of(2, 3, 2));
    }

    private Rating read(Object json) {
        return ratings.readJson().read(json, Optional.of(ThreeAxes.model()), Optional.empty());
    }

    private List<String> refusal(Object json) {
        return English.messages()
                .describe(catchThrowableOfType(Refused.class, () -> read(json)).problems());
    }
}
