package io.siliu.platform.fourflow.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FourFlowProperties.class)
class FourFlowConfiguration {}
