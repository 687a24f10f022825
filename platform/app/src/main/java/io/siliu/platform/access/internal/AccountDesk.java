package io.siliu.platform.access.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.access.EnterpriseDirectory.Listed;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountMapper.Account;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as whoever manages them sees them. Those of workers are not among them: workers open and use their own. */
@Component
public class AccountDesk {

    private static final int A_PAGE = 50;

    private final AccountMapper mapper;
    private final Tokens tokens;
    private final Accounts accounts;
    private final EnterpriseDirectory enterprises;
    private final Access access;
    private final AuditTrail audit;

    AccountDesk(
            AccountMapper mapper,
            Tokens tokens,
            Accounts accounts,
            EnterpriseDirectory enterprises,
            Access access,
            AuditTrail audit) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    /**
     * One account.
     *
     * @param enterprise name of the enterprise it acts for, or null
     * @param tokens how many of its tokens open a door now
     * @param own whether it is the account of whoever looks
     */
    public record Line(
            long id,
            String signInName,
            String displayName,
            Role role,
            String enterprise,
            String region,
            boolean withPassword,
            int tokens,
            Instant createdAt,
            boolean own) {}

    /** @param next where the next lines begin, or null when these are the last */
    public record Page(List<Line> lines, Long next) {}

    /**
     * The newest first.
     *
     * @param role null for all
     * @param text part of a sign-in name or display name, null for all
     * @param before where the page before ended, null for the first page
     */
    public Page page(Role role, String text, Long before) {
        access.require(MANAGE_ACCOUNTS);
        List<Account> found = mapper.some(
                role,
                text == null || text.isBlank() ? null : escaped(text.strip()),
                before == null ? Long.MAX_VALUE : before,
                A_PAGE + 1);
        List<Account> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        audit.lookedThrough(
                "ACCOUNT_LIST",
                LookFilter.NONE.with("role", role).withTyped("q", text).with("before", before));
        return new Page(
                lines(shown), found.size() > A_PAGE ? shown.get(A_PAGE - 1).id() : null);
    }

    /** @throws io.siliu.kernel.PlatformException when there is no such account, or it is a worker's */
    public Line line(long id) {
        access.require(MANAGE_ACCOUNTS);
        Line line = mapper.find(id)
                .filter(account -> account.role().isOpenedByHand())
                .map(account -> lines(List.of(account)).get(0))
                .orElseThrow(() -> Access.notFound("account"));
        audit.stillLooking("ACCOUNT", Long.toString(id));
        return line;
    }

    /** The enterprises to choose from. */
    public List<Listed> enterprises() {
        access.require(MANAGE_ACCOUNTS);
        audit.lookedThrough("ENTERPRISE_LIST", LookFilter.NONE);
        return enterprises.all();
    }

    /** Opens an account; its enterprise has to be on record. */
    @Transactional
    public long open(NewAccount account) {
        access.require(MANAGE_ACCOUNTS);
        Long enterprise = account.enterpriseId();
        if (enterprise != null && enterprises.findAll(List.of(enterprise)).isEmpty()) {
            throw NewAccountRules.missingEnterprise();
        }
        return accounts.open(account);
    }

    private List<Line> lines(Collection<Account> some) {
        Map<Long, Listed> acting = enterprises.findAll(some.stream()
                .map(Account::enterpriseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, Integer> living = tokens.living(some.stream().map(Account::id).toList());
        long own = access.current().accountId();
        return some.stream().map(one -> line(one, acting, living, own)).toList();
    }

    private static Line line(Account one, Map<Long, Listed> acting, Map<Long, Integer> living, long own) {
        Listed enterprise = acting.get(one.enterpriseId());
        return new Line(
                one.id(),
                one.signInName(),
                one.displayName(),
                one.role(),
                enterprise == null ? null : enterprise.name(),
                one.region(),
                one.passwordHash() != null,
                living.getOrDefault(one.id(), 0),
                one.createdAt(),
                one.id() == own);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
