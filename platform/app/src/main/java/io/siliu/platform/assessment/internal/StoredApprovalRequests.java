package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.assessment.ApprovalRequests;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredApprovalRequests implements ApprovalRequests {

    private final ApprovalRequestMapper requests;
    private final OpenDrafts undecided;
    private final ReplacedVersions replaced;
    private final Accounts accounts;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final Clock clock;

    StoredApprovalRequests(
            ApprovalRequestMapper requests,
            OpenDrafts undecided,
            ReplacedVersions replaced,
            Accounts accounts,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.undecided = undecided;
        this.replaced = replaced;
        this.accounts = accounts;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Map<Long, String> approvers() {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        Map<Long, String> others = new LinkedHashMap<>(accounts.allowed(Permission.APPROVE_RULE_SETS));
        others.keySet()
                .removeIf(other -> twoPersons.tie(author.accountId(), other).isPresent());
        return others;
    }

    @Override
    @Transactional
    public void ask(long id, long approver, String why) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        if (draft.authorId() != author.accountId()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_OWN_DRAFT, "Only its author asks for the approval of a draft.");
        }
        OpenDrafts.requireChecked(draft, State.CHECKED, State.SHADOW);
        replaced.requireBaseOf(draft);
        if (!OpenDrafts.isReason(why) || !approvers().containsKey(approver)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_REQUEST,
                    OpenDrafts.isReason(why) ? "approver" : "why",
                    "Choose somebody else who may approve rule sets, and say in 4 to 500 characters what the change is for.");
        }
        requests.ask(id, draft.digest(), approver, why.strip(), clock.instant());
        audit.did("RULE_SET_APPROVAL_ASKED", "RULE_SET_DRAFT", Long.toString(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Request> of(long draft) {
        return Optional.ofNullable(open().get(draft));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Request> open() {
        access.require(Permission.WRITE_RULE_SETS);
        return requests.open().stream().collect(toMap(Request::draft, request -> request));
    }
}
