package org.sems.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.problem.Refused;

class RatingFieldTypeTest {

    private static final String FIELD = "customfield_10100";
    private static final String LIKELY_CRITICAL = "95.020:4x5@un-5x5.2";
    private static final String EARLIER = "80.020:4x5@un-5x5.1";
    private final RatingFieldType type = new RatingFieldType(
            null,
            null,
            null,
            null,
            new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())),
            English.messages(),
            null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "4|5|un-5x5.2||95.020:4x5@un-5x5.2",
                "1|1|words-3x3.1||%",
                "'  4 '|5|un-5x5.2||95.020:4x5@un-5x5.2",
                "keep|keep|un-5x5.2|80.020:4x5@un-5x5.1|80.020:4x5@un-5x5.1",
                "''|''|un-5x5.2||none",
                "''|''|un-5x5.2|80.020:4x5@un-5x5.1|none",
            })
    void readsWhatTheFormSends(String likelihood, String impact, String model, String kept, String stored) {
        CustomFieldParams params = Params.chosen(likelihood, impact, model, kept == null ? "" : kept);

        String value = type.getValueFromCustomFieldParams(params);

        assertThat(errors(params)).isEmpty();
        if ("%".equals(stored)) {
            assertThat(value).endsWith(":1x1@" + model);
        } else {
            assertThat(value).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|''|un-5x5.2|''|Choose both, or neither.",
                "''|5|un-5x5.2|''|Choose both, or neither.",
                "keep|5|un-5x5.2|80.020:4x5@un-5x5.1|Choose both, or neither.",
                "7|5|un-5x5.2|''|Likelihood has no step \"7\". Allowed are: Very unlikely, Unlikely, Moderately likely, Likely, Very likely.",
                "4|5|''|''|The form does not say under which criteria it rates. Please reload it.",
                "4|5|un-5x5.9|''|There is no risk model \"un-5x5.9\".",
                "4|5|un|''|\"un\" names no version of a risk model, such as un-5x5.1.",
                "keep|keep|un-5x5.2|99.020:4x5@un-5x5.1|The rating \"99.020:4x5@un-5x5.1\" was changed by hand: its rank is 99 and should be 80.",
            })
    void refusesWhatIsNoRatingInWords(String likelihood, String impact, String model, String kept, String words) {
        CustomFieldParams params = Params.chosen(likelihood, impact, model, kept);

        assertThat(errors(params)).containsExactly(Map.entry(FIELD, words));
        assertThatThrownBy(() -> type.getValueFromCustomFieldParams(params))
                .isInstanceOf(FieldValidationException.class);
    }

    @Test
    void namesBothUnknownStepsAtOnce() {
        CustomFieldParams params = Params.chosen("8", "9", "un-5x5.2", "");

        assertThat(errors(params).get(FIELD))
                .contains("Likelihood has no step \"8\"")
                .contains("Impact has no step \"9\"");
    }

    @ParameterizedTest
    @CsvSource({"hello", "95.020:4x5@un-5x5.1", "95.020:4x6@un-5x5.2", "95.020:4x5@other-5x5.1"})
    void refusesATextThatIsNoStoredRating(String text) {
        assertThat(errors(Params.whole(text))).containsKey(FIELD);
    }

    @Test
    void refusesAnOverlongTextAndQuotesOnlyItsBeginning() {
        assertThat(errors(Params.whole("x".repeat(5000))).get(FIELD)).hasSizeLessThan(300);
    }

    @Test
    void handsOnAnUnreadableStoredTextUnchanged() {
        assertThat(type.getValueFromCustomFieldParams(Params.whole("80.020:4x5@gone-5x5.1")))
                .isEqualTo("80.020:4x5@gone-5x5.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95.020:4x5@un-5x5.2|95.020:4x5@un-5x5.2",
                "Unacceptable: Likely x Critical (un-5x5.2)|95.020:4x5@un-5x5.2",
                "likely x critical (un-5x5.1)|80.020:4x5@un-5x5.1",
                "Likely x Critical|95.020:4x5@un-5x5.2",
                "Very high: Almost certain x Severe|80.025:5x5@plain-5x5.1",
            })
    void readsStoredTextsAndTheWordsItShows(String text, String stored) {
        assertThat(type.getSingularObjectFromString(text)).isEqualTo(stored);
    }

    @Test
    void takesWordsWithoutAVersionForTheOneInForceAndNeverForTheNewest() {
        ReadRating read =
                new ReadRating(Criteria.models(), model -> model.id().toString().equals(Criteria.UN_1));
        ReadRating nothingInForce = new ReadRating(Criteria.models(), model -> false);

        assertThat(read.text("Likely x Critical").text()).isEqualTo("80.020:4x5@un-5x5.1");
        assertThatThrownBy(() -> nothingInForce.text("Likely x Critical"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rating.ambiguous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Likely x Severe|fits more than one risk model",
                "Low: Likely x Critical|does not agree with the risk model",
                "Likely x Nonsense|is not a rating",
                "Likely|is not a rating",
                "Likely x Critical (none-5x5.1)|There is no risk model",
            })
    void refusesWordsThatNameNoRating(String text, String words) {
        assertThatThrownBy(() -> type.getSingularObjectFromString(text))
                .isInstanceOf(FieldValidationException.class)
                .hasMessageContaining(words);
    }

    @Test
    void tellsHistoryInWordsAlone() {
        assertThat(type.getChangelogValue(null, EARLIER)).isEqualTo("Very high: Likely x Critical (un-5x5.1)");
        assertThat(type.getChangelogString(null, EARLIER)).isNull();
        assertThat(type.getChangelogValue(null, null)).isNull();
        assertThat(type.getChangelogValue(null, "80.020:4x5@gone-5x5.1")).isEqualTo("80.020:4x5@gone-5x5.1");
    }

    @Test
    void exportsWordsLevelAndScore() {
        CustomFieldExportContext context = mock(CustomFieldExportContext.class);
        when(context.getDefaultColumnHeader()).thenReturn("Residual rating");

        List<FieldExportPart> parts =
                type.getRepresentationFromIssue(issue(LIKELY_CRITICAL), context).getParts();

        assertThat(parts)
                .extracting(FieldExportPart::getItemLabel)
                .containsExactly("Residual rating", "Residual rating - level", "Residual rating - score");
        assertThat(parts)
                .flatExtracting(part -> part.getValues().toList())
                .containsExactly("Unacceptable: Likely x Critical (un-5x5.2)", "Unacceptable", "20");
    }

    @Test
    void givesTemplatesNothingButMapsListsAndStrings() {
        Map<String, Object> parameters = type.getVelocityParameters(issue(EARLIER), field(), null);

        assertThat(parameters).containsKeys("ratings", "criteria", "texts");
        assertOnlyPlain(parameters);
        assertThat(((Map<?, ?>) parameters.get("criteria")).get("model")).isEqualTo("un-5x5.2");
        assertThat(((Map<?, ?>) ((Map<?, ?>) parameters.get("ratings")).get(EARLIER)).get("full"))
                .isEqualTo("Very high: Likely x Critical (un-5x5.1)");
    }

    @Test
    void handsTheFormOfAnUnratedRecordSomethingToShow() {
        Map<String, Object> parameters = type.getVelocityParameters(issue(EARLIER), field(), null);

        assertThat(parameters.get("unrated")).isEqualTo(Map.of("text", "", "steps", Map.of(), "model", "", "kept", ""));
    }

    @Test
    void showsTheStoredRatingAsChosenAndARefusedAttemptAsItWas() {
        assertThat(edited(Params.whole(LIKELY_CRITICAL)))
                .containsEntry("steps", Map.of("likelihood", "4", "impact", "5"))
                .containsEntry("model", "un-5x5.2")
                .containsEntry("text", LIKELY_CRITICAL)
                .containsEntry("kept", "");
        assertThat(edited(Params.chosen("4", "", "un-5x5.2", EARLIER)))
                .containsEntry("steps", Map.of("likelihood", "4"))
                .containsEntry("kept", EARLIER)
                .containsEntry("text", "");
    }

    @Test
    void hasNoCriteriaOutsideASems() {
        Issue elsewhere = issue(EARLIER);
        Project project = project("ELSE");
        when(elsewhere.getProjectObject()).thenReturn(project);

        assertThat(type.getVelocityParameters(elsewhere, field(), null)).doesNotContainKey("criteria");
        assertThat(type.getVelocityParameters(null, field(), null)).doesNotContainKey("criteria");
    }

    @Test
    void isOfferedForBulkEditOnlyUnderOneSetOfCriteria() {
        assertThat(type.availableForBulkEdit(bulk("HQ", "FIELD"))).isNull();
        assertThat(type.availableForBulkEdit(bulk("HQ", "ELSE"))).isEqualTo("sems.rating.bulk-edit-unavailable");
        assertThat(English.texts()).containsKey("sems.rating.bulk-edit-unavailable");
    }

    @Test
    void tellsRestClientsAllRatingsThatCanBeGiven() {
        FieldTypeInfoContext context = mock(FieldTypeInfoContext.class);
        IssueContext issue = issue(null);
        when(context.getIssueContext()).thenReturn(issue);

        assertThat(List.<Object>copyOf(type.getFieldTypeInfo(context).getAllowedValues()))
                .hasSize(25)
                .contains(Map.of(
                        "steps",
                        Map.of("likelihood", "Likely", "impact", "Critical"),
                        "level",
                        "Unacceptable",
                        "score",
                        20,
                        "model",
                        "un-5x5.2"));
    }

    @Test
    void speaksJson() {
        CustomField field = field();

        assertThat(type.getJsonSchema(field)).hasToString("any org.sems.jira:rating 10100");
        assertThat(type.getJsonFromIssue(field, issue(EARLIER), true, null)
                        .getStandardData()
                        .getData())
                .hasToString("{steps={likelihood=Likely, impact=Critical}, level=Very high, score=20, model=un-5x5.1}");
        assertThat(type.getJsonFromIssue(field, issue(EARLIER), true, null)
                        .getRenderedData()
                        .getData())
                .isEqualTo("Very high: Likely x Critical (un-5x5.1)");
        assertThat(type.getJsonFromIssue(field, issue(null), false, null)
                        .getStandardData()
                        .getData())
                .isNull();
    }

    @Test
    void hasNoDefaultValueToConfigure() {
        assertThat(type.getConfigurationItemTypes()).isEmpty();
    }

    private Map<String, String> errors(CustomFieldParams params) {
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn(FIELD);
        SimpleErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(params, errors, config);
        return errors.getErrors();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> edited(CustomFieldParams params) {
        return (Map<String, Object>) type.getStringValueFromCustomFieldParams(params);
    }

    private static CustomField field() {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(FIELD);
        when(field.getName()).thenReturn("Residual rating");
        when(field.getIdAsLong()).thenReturn(10100L);
        return field;
    }

    private static Issue issue(String value) {
        Issue issue = mock(Issue.class);
        Project project = project("HQ");
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getCustomFieldValue(ArgumentMatchers.any())).thenReturn(value);
        return issue;
    }

    private static Project project(String key) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        return project;
    }

    private static BulkEditBean bulk(String... projects) {
        BulkEditBean bulk = mock(BulkEditBean.class);
        List<Project> all = new ArrayList<>();
        for (String key : projects) {
            all.add(project(key));
        }
        when(bulk.getProjectObjects()).thenReturn(all);
        return bulk;
    }

    private static void assertOnlyPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(value.getClass()).isEqualTo(HashMap.class);
            map.values().forEach(RatingFieldTypeTest::assertOnlyPlain);
        } else if (value instanceof List<?> list) {
            assertThat(value.getClass()).isEqualTo(ArrayList.class);
            list.forEach(RatingFieldTypeTest::assertOnlyPlain);
        } else {
            assertThat(value).isInstanceOf(String.class);
        }
    }
}
