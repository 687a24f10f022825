package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A batch that the enterprise pays by itself shows no debit, no payment step and no list of payments. */
@SiliuTest
class BatchesPaidByEnterprisesTest {

    private static final Pattern BATCH = Pattern.compile("href=\"(/batches/\\d+)\"");

    private final int port;
    private final TestAccounts test;

    BatchesPaidByEnterprisesTest(@LocalServerPort int port, Access access, Accounts accounts) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
    }

    @Test
    void nothingIsSaidToLeaveTheAccount() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7536, EngagementModel.AGENCY, 760);
        enterprise.settle("OWN-1", enterprise.line(760, "1000.00"));
        PageClient clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);

        String list = clerk.get("/batches").body();
        assertThat(list).contains("企业自付").doesNotContain("1,060.00");

        Matcher batch = BATCH.matcher(list);
        assertThat(batch.find()).isTrue();
        assertThat(clerk.get(batch.group(1)).body())
                .contains("由企业自行付款，平台没有从存管账户扣款。平台服务费 60.00 元", "</svg><span>入账</span>", "还缺凭证")
                .doesNotContain("企业存管账户", "发放", "show=PAID", "show=REFUSED", "show=HELD", "show=UNKNOWN", "??");
    }
}
