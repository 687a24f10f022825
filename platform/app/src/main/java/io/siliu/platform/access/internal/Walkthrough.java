package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.WalkthroughAccounts;
import io.siliu.platform.access.internal.AccountMapper.Account;
import io.siliu.platform.access.internal.WalkthroughFile.Content;
import io.siliu.platform.access.internal.WalkthroughFile.Entry;
import io.siliu.platform.database.Mode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The walkthrough's accounts: without passwords, entered by a button on the start page, and only while the server
 * listens on the loopback interface. Their tokens are renewed when the file with them was lost.
 */
@Component
public final class Walkthrough implements WalkthroughAccounts {

    static final String PREFIX = "walkthrough-";
    /** The second person, for what two have to confirm; that of an enterprise enters by a button and has no token. */
    private static final String SECOND = "-second";

    private static final Duration TOKENS_LIVE = Duration.ofDays(365);
    private static final String REGION = "990000";

    private final Mode mode;
    private final AccountMapper accounts;
    private final Tokens tokens;
    private final WalkthroughFile file;
    private final IdGenerator ids;
    private final Clock clock;
    private final Environment environment;
    private final TransactionTemplate transaction;

    Walkthrough(
            Mode mode,
            AccountMapper accounts,
            Tokens tokens,
            WalkthroughFile file,
            IdGenerator ids,
            Clock clock,
            Environment environment,
            PlatformTransactionManager transactions) {
        this.mode = mode;
        this.accounts = accounts;
        this.tokens = tokens;
        this.file = file;
        this.ids = ids;
        this.clock = clock;
        this.environment = environment;
        this.transaction = new TransactionTemplate(transactions);
        if (mode.walkthrough()) {
            requireLoopback(environment.getProperty("server.address", ""));
        }
    }

    @Override
    public boolean on() {
        return mode.walkthrough();
    }

    @Override
    public boolean ready() {
        return on()
                && file.read()
                        .filter(content -> content.state().equals("ready"))
                        .isPresent();
    }

    @Override
    public List<Visitor> visitors() {
        return (on() ? own() : List.<Account>of())
                .stream()
                        .filter(account -> account.role() != Role.CONNECTOR)
                        .map(account -> new Visitor(account.id(), account.role(), account.displayName()))
                        .toList();
    }

    /** Enters as one of the visitors. */
    public Authentication enter(long accountId) {
        Account account = own().stream()
                .filter(one -> one.id() == accountId && one.role() != Role.CONNECTOR)
                .findAny()
                .orElseThrow(() -> Access.notFound("walkthrough account"));
        return new ActorAuthentication(new SignedIn(Actors.of(account)));
    }

    @Override
    public void enterpriseImported(long enterpriseId, String creditCode, String name) {
        if (!on() || accounts.findByName(PREFIX + creditCode).isPresent()) {
            return;
        }
        Account account = account(PREFIX + creditCode, name, Role.ENTERPRISE, enterpriseId, null);
        accounts.insert(account);
        accounts.insert(account(PREFIX + creditCode + SECOND, name + "·复核", Role.ENTERPRISE, enterpriseId, null));
        Entry entry = entry(account);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(entry);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (on()) {
            transaction.executeWithoutResult(status -> openAccounts());
            rewrite();
        }
    }

    private void openAccounts() {
        openOnce("risk-desk", "示例·风险台", Role.RISK_DESK, null);
        openOnce("risk-desk" + SECOND, "示例·风险台·复核", Role.RISK_DESK, null);
        openOnce("tax-officer", "示例·税务人员", Role.TAX_OFFICER, REGION);
        openOnce("market-officer", "示例·市场监管人员", Role.MARKET_OFFICER, REGION);
        openOnce("witness", "示例·见证银行", Role.WITNESS, null);
        openOnce("connector", "示例·银行与税务接口", Role.CONNECTOR, null);
    }

    private void openOnce(String name, String displayName, Role role, String region) {
        if (accounts.findByName(PREFIX + name).isEmpty()) {
            accounts.insert(account(PREFIX + name, displayName, role, null, region));
        }
    }

    /** Keeps what still opens a door, and gives new tokens to accounts that have none in the file. */
    private synchronized void rewrite() {
        List<Entry> kept = file.read().map(Content::accounts).orElse(List.of()).stream()
                .filter(entry -> tokens.holder(entry.token()).isPresent())
                .toList();
        List<Entry> entries = new ArrayList<>(kept);
        for (Account account : own()) {
            if (account.role() == Role.ENTERPRISE && account.signInName().endsWith(SECOND)) {
                continue;
            }
            boolean known = kept.stream().anyMatch(entry -> entry.name().equals(account.displayName()));
            if (!known) {
                entries.add(entry(account));
            }
        }
        String state =
                kept.isEmpty() ? "loading" : file.read().map(Content::state).orElse("loading");
        file.write(new Content(state, url(), entries));
    }

    private synchronized void add(Entry entry) {
        Content content = file.read().orElse(new Content("loading", url(), List.of()));
        List<Entry> entries = new ArrayList<>(content.accounts());
        entries.add(entry);
        file.write(new Content(content.state(), content.url(), entries));
    }

    private Entry entry(Account account) {
        Secret<String> token = tokens.issue(
                account.id(),
                "walkthrough",
                account.role().permissionsOfPrograms(),
                clock.instant().plus(TOKENS_LIVE));
        String enterprise =
                account.role() == Role.ENTERPRISE ? account.signInName().substring(PREFIX.length()) : null;
        return new Entry(account.role(), account.displayName(), token.reveal(), enterprise);
    }

    private List<Account> own() {
        return accounts.open().stream()
                .filter(account -> account.signInName().startsWith(PREFIX) && account.passwordHash() == null)
                .toList();
    }

    private Account account(String signInName, String name, Role role, Long enterpriseId, String region) {
        return new Account(ids.next(), signInName, name, role, enterpriseId, region, null, 0, null, clock.instant());
    }

    private String url() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    private static void requireLoopback(String address) {
        if (!address.equals("127.0.0.1") && !address.equals("localhost") && !address.equals("::1")) {
            throw new IllegalStateException("A walkthrough signs visitors in by a button, so it listens on 127.0.0.1"
                    + " only. Unset SILIU_ADDRESS, or start without --siliu.walkthrough.");
        }
    }
}
