package org.sems.jira.record.flag;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.lock.RecordTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the app has noticed about records, in the one field that shows it. A flag that the administrator took out of the field's options
 * cannot be shown; the ledger still holds what it stands for.
 */
public final class RecordFlags {
    private static final Logger LOG = LoggerFactory.getLogger(RecordFlags.class);
    private final RecordFields fields;
    private final OptionsManager options;
    private final IssueManager issues;
    private final RecordTransactions transactions;

    public RecordFlags(
            RecordFields fields, OptionsManager options, IssueManager issues, RecordTransactions transactions) {
        this.fields = fields;
        this.options = options;
        this.issues = issues;
        this.transactions = transactions;
    }

    public Set<RecordFlag> read(Issue issue) {
        Set<RecordFlag> flags = EnumSet.noneOf(RecordFlag.class);
        fields.customField(RecordFlag.FIELD)
                .map(issue::getCustomFieldValue)
                .filter(Collection.class::isInstance)
                .ifPresent(value -> ((Collection<?>) value)
                        .forEach(option -> RecordFlag.ofOption(String.valueOf(((Option) option).getValue()))
                                .ifPresent(flags::add)));
        return flags;
    }

    /**
     * Within a transition, before its history is written: the transition stores the record. Where the record has no such field, as outside
     * the projects of any SeMS, there is nothing to set.
     *
     * @return whether a flag has changed
     */
    public boolean set(MutableIssue issue, Set<RecordFlag> raise, Set<RecordFlag> lower) {
        return set(issue, present(issue), raise, lower);
    }

    /** The transition may have read the record before another one has set a flag: what it has not set itself is read anew. */
    private Set<RecordFlag> present(MutableIssue issue) {
        boolean isSet = fields.customField(RecordFlag.FIELD)
                .filter(field -> issue.getModifiedFields().containsKey(field.getId()))
                .isPresent();
        return isSet || issue.getId() == null
                ? read(issue)
                : read(Optional.ofNullable(issues.getIssueObject(issue.getId())).orElse(issue));
    }

    private boolean set(MutableIssue issue, Set<RecordFlag> present, Set<RecordFlag> raise, Set<RecordFlag> lower) {
        Set<RecordFlag> wanted = EnumSet.noneOf(RecordFlag.class);
        wanted.addAll(present);
        wanted.removeAll(lower);
        wanted.addAll(raise);
        Optional<CustomField> field = fields.customField(RecordFlag.FIELD);
        FieldConfig config = field.map(known -> known.getRelevantConfig(issue)).orElse(null);
        if (wanted.equals(present) || config == null) {
            return false;
        }
        List<Option> values = chosen(config, wanted);
        issue.setCustomFieldValue(field.get(), values.isEmpty() ? null : values);
        return true;
    }

    private List<Option> chosen(FieldConfig config, Set<RecordFlag> flags) {
        Options all = options.getOptions(config);
        return flags.stream()
                .map(flag -> option(all, flag))
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    private static Option option(Options all, RecordFlag flag) {
        Option option = all.getOptionForValue(flag.option(), null);
        if (option == null) {
            LOG.warn("The field {} has no option {}", RecordFlag.FIELD, flag.option());
        }
        return option;
    }

    /**
     * Outside a transition: stored at once, with history, event and index, but without mail. Two who flag one record wait for each other,
     * and for a transition of it.
     *
     * @param author empty for a job
     */
    public void store(long issueId, Optional<ApplicationUser> author, Set<RecordFlag> raise, Set<RecordFlag> lower) {
        transactions.holding(issueId, () -> {
            MutableIssue issue = issues.getIssueObject(issueId);
            if (issue != null && set(issue, read(issue), raise, lower)) {
                issues.updateIssue(author.orElse(null), issue, EventDispatchOption.ISSUE_UPDATED, false);
            }
        });
    }
}
