package org.sems.jira.effect;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.effect.RaiseRecord;
import org.sems.jira.link.RaisedLinks;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.SensitivityLevels;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Direction;

/**
 * Creates a linked record in the source's project, as the user who decided, so that Jira's own checks apply. It begins
 * with the source's security level: a person who may read it may read the source, so it may repeat the source's words.
 * If that level stands beside the order, as one does that lets the reporter of the source read, the record begins with
 * the level of its own type and repeats nothing. One that is linked already and still open is enough.
 *
 * <p>Jira makes an issue first and takes our mark on it afterwards. What is about to be made is noted before, so that a second try finds
 * it, marked or not, and does not make it again.
 */
public final class RaiseRecords {
    private static final int LONGEST_SUMMARY = 255;
    private final IssueService issues;
    private final RecordFields fields;
    private final CopyFields copies;
    private final Raising raising;
    private final SensitivityLevels levels;
    private final LinkedIssues linked;
    private final RaisedRecords raised;
    private final EffectMarks effectMarks;
    private final RaisedLinks links;
    private final PendingEffects effects;
    private final Clock clock;

    public RaiseRecords(
            IssueService issues,
            RecordFields fields,
            CopyFields copies,
            Raising raising,
            SensitivityLevels levels,
            LinkedIssues linked,
            RaisedRecords raised,
            EffectMarks effectMarks,
            RaisedLinks links,
            PendingEffects effects,
            Clock clock) {
        this.issues = issues;
        this.fields = fields;
        this.copies = copies;
        this.raising = raising;
        this.levels = levels;
        this.linked = linked;
        this.raised = raised;
        this.effectMarks = effectMarks;
        this.links = links;
        this.effects = effects;
        this.clock = clock;
    }

    void perform(RaiseRecord effect, PendingEffect pending, Issue source, ApplicationUser actor) {
        String issueType =
                fields.issueTypeId(effect.type()).orElseThrow(() -> new Refused(Problem.of("effect.not-set-up")));
        String words = isBeside(source) ? "" : ": " + source.getKey() + " " + source.getSummary();
        String summary = StringUtils.abbreviate(effect.summary() + words, LONGEST_SUMMARY);
        CreationProgress begun = CreationProgress.read(pending.progress());
        if (!begun.isBegun() && takesOpenOnes(effect, source, actor)) {
            return;
        }
        long made = raised.find(pending.key(), begun, source.getProjectId(), issueType, summary, actor.getKey())
                .orElseGet(() -> make(effect, pending, source, actor, issueType, summary));
        effectMarks.write(actor, made, pending.key());
        take(effect, source, made, actor);
    }

    /**
     * A person has raised one by hand, or an earlier decision has and it is not done yet: it counts as raised from now
     * on, and an earlier one whose link was removed since is linked again.
     */
    private boolean takesOpenOnes(RaiseRecord effect, Issue source, ApplicationUser actor) {
        List<String> type = List.of(effect.type());
        List<Issue> open = Stream.concat(
                        linked.linked(source, effect.link(), effect.direction(), type).stream(),
                        linked.among(links.ends(source.getId(), effect.link(), effect.direction()), type).stream())
                .filter(other -> other.getResolutionId() == null)
                .toList();
        open.forEach(other -> take(effect, source, other.getId(), actor));
        return !open.isEmpty();
    }

    /** Noted before it is linked: from then on no gate passes without it. */
    private void take(RaiseRecord effect, Issue source, long raised, ApplicationUser actor) {
        boolean outward = effect.direction() == Direction.OUTWARD;
        links.add(outward ? source.getId() : raised, outward ? raised : source.getId(), effect.link());
        linked.link(source, effect.link(), effect.direction(), raised, actor);
    }

    private long make(
            RaiseRecord effect,
            PendingEffect pending,
            Issue source,
            ApplicationUser actor,
            String issueType,
            String summary) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setProjectId(source.getProjectId())
                .setIssueTypeId(issueType)
                .setReporterId(actor.getName())
                .setSummary(summary);
        CreateValidationResult valid = issues.validateCreate(actor, input);
        refuse(valid.isValid(), valid.getErrorCollection());
        MutableIssue issue = valid.getIssue();
        // not as a parameter: Jira would leave the level out for an actor who may not set it
        if (isBeside(source)) {
            issue.setSecurityLevelId(levels.byDefault(source.getProjectObject(), effect.type())
                    .flatMap(level -> levels.idOf(source.getProjectObject(), level))
                    .orElse(source.getSecurityLevelId()));
        } else {
            issue.setSecurityLevelId(source.getSecurityLevelId());
            copies.copy(effect.copies(), source, issue);
        }
        effects.note(pending.id(), new CreationProgress(clock.millis()).write());
        IssueResult result = raising.raise(() -> issues.create(actor, valid));
        refuse(result.isValid(), result.getErrorCollection());
        return result.getIssue().getId();
    }

    private boolean isBeside(Issue source) {
        return levels.read(source).filter(SensitivityLevel::isBeside).isPresent();
    }

    private static void refuse(boolean valid, ErrorCollection errors) {
        if (!valid) {
            List<String> messages = Stream.concat(
                            errors.getErrorMessages().stream(),
                            errors.getErrors().entrySet().stream()
                                    .map(error -> error.getKey() + ": " + error.getValue()))
                    .toList();
            throw new Refused(Problem.of("effect.refused-by-jira", String.join(" ", messages)));
        }
    }
}
