package io.siliu.platform.party.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PartyProperties.class, SignUpProperties.class})
class PartyConfiguration {}
