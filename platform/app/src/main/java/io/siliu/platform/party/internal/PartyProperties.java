package io.siliu.platform.party.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this platform. The defaults are an invented company, for walkthrough and tests.
 *
 * @param operatorName registered name
 * @param operatorCreditCode unified social credit code
 */
@ConfigurationProperties("siliu.party")
record PartyProperties(
        @DefaultValue("示例四流平台服务有限公司") String operatorName,
        @DefaultValue("91990000MADEMP001Q") String operatorCreditCode) {}
