package org.sems.jira.person;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import org.sems.jira.rest.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's anonymisation: tells the administrator what we keep under a user's key, and renames it. */
public class FollowKeyChange implements UserKeyChangeHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FollowKeyChange.class);
    private final KeptKeys keys;
    private final Messages messages;

    public FollowKeyChange(KeptKeys keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter change) {
        long count = keys.count(change.getOriginal());
        return count == 0
                ? List.of()
                : List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                        .descriptionKey("sems.person.affected")
                        .numberOfOccurrences(count)
                        .build());
    }

    /** May be run again, with the same keys. */
    @Override
    public ServiceResult update(UserPropertyChangeParameter change) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        try {
            keys.rename(change.getOriginal(), change.getTarget());
        } catch (RuntimeException failure) { // last resort: Jira goes on and offers to run it again
            LOG.error("Could not change the key of a user in what SeMS keeps", failure);
            errors.addErrorMessage(messages.text("sems.person.failed"));
        }
        return new ServiceResultImpl(errors);
    }
}
