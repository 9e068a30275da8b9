package org.sems.jira.outbox;

import java.util.List;
import org.sems.effect.Effect;

/**
 * The effects of a decision on other records. It is kept in the transaction of the decision, so that it is there if and
 * only if the decision is, and done after it: a failing effect never undoes a decision.
 */
public interface Outbox {
    /** In place of an effect: the approvals of the record are compared with the record once more. */
    String COMPARE_AGAIN = "compare-again";
    /** In place of an effect: removed links of the record are entered in the ledger and flagged. */
    String LINK_REMOVED = "link-removed";
    /** In place of an effect: a removed link of the record may be back. */
    String LINK_MADE = "link-made";

    /**
     * Phase <em>decide</em>. What is to be done to other records, each on its own; effects on the record itself are
     * passed over. The caller checks the condition of an effect.
     */
    void keep(DecisionMade decisionMade, List<Effect> effects);

    /** Phase <em>follow</em>. The background worker does it as soon as the transaction is committed. */
    void handOver(long issueId);

    /**
     * After the transaction that is under way, if there is one, the record's approvals are compared with it. A change
     * of a fact that was made while the approval was not committed could not see the approval, nor could the approval
     * see the change.
     */
    void compareAgain(DecisionMade decisionMade);

    /**
     * After the transaction that is under way, if there is one, the ledger and the flag about removed links of the
     * record are updated.
     *
     * @param what {@link #LINK_REMOVED} or {@link #LINK_MADE}
     */
    void settleLinks(String what, DecisionMade decisionMade);
}
