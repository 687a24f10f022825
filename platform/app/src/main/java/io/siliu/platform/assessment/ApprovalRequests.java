package io.siliu.platform.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Drafts whose author asked somebody else to approve them. */
public interface ApprovalRequests {

    /**
     * What was asked for and is not decided yet.
     *
     * @param approver the account that was asked
     * @param why what the change is for, as its author wrote it
     */
    record Request(long draft, long approver, String why, Instant at) {}

    /** Those who may approve a draft of the present actor: their accounts with the names these go by. */
    Map<Long, String> approvers();

    /**
     * Asks for the approval of a draft of one's own as it stands; whoever was asked before is not any more.
     *
     * @param why what the change is for, in 4 to 500 characters
     * @throws io.siliu.kernel.PlatformException {@link AssessmentError#RULE_SET_NOT_OWN_DRAFT},
     *     {@link AssessmentError#RULE_SET_NOT_CHECKED}, {@link AssessmentError#RULE_SET_BASE_OLD},
     *     {@link AssessmentError#RULE_SET_DECIDED}, or {@link AssessmentError#RULE_SET_REQUEST} where that account may not
     *     approve it or no usable reason is given
     */
    void ask(long draft, long approver, String why);

    /** Whom the author asked, while the draft stands as it stood then. */
    Optional<Request> of(long draft);

    /** All requests that are not decided yet, by draft. */
    Map<Long, Request> open();
}
