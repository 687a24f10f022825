package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.Operator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartyProperties.class)
class PartyConfiguration {

    @Bean
    Operator operator(PartyProperties properties) {
        return new Operator(properties.operatorName(), new UnifiedSocialCreditCode(properties.operatorCreditCode()));
    }
}
