package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.settlement.PayoutGate;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Without anybody who screens payments the application does not start, so nothing can be paid unscreened. */
class NoGateNoPaymentTest {

    @Test
    void withoutAGateTheApplicationDoesNotStart() {
        try (AnnotationConfigApplicationContext application = application()) {
            assertThatThrownBy(application::refresh)
                    .isInstanceOf(UnsatisfiedDependencyException.class)
                    .hasMessageContaining(PayoutGate.class.getName());
        }
    }

    @Test
    void withAGateItStarts() {
        try (AnnotationConfigApplicationContext application = application()) {
            GateOfTests gate = lines -> Map.of();
            application.getBeanFactory().registerSingleton("gate", gate);
            application.refresh();
            assertThat(application.getBean(GateStage.class).name()).isEqualTo(GateStage.NAME);
        }
    }

    private static AnnotationConfigApplicationContext application() {
        AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
        WorkClaims nothingToDo = (queue, limit, work) -> 0;
        application.getBeanFactory().registerSingleton("claims", nothingToDo);
        application.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
        application.getBeanFactory().registerSingleton("payouts", neverAsked());
        application
                .getBeanFactory()
                .registerSingleton(
                        "properties",
                        new PayoutProperties(
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                200,
                                Duration.ofHours(1)));
        application.registerBeanDefinition(
                "stage",
                BeanDefinitionBuilder.genericBeanDefinition(GateStage.class).getBeanDefinition());
        return application;
    }

    private static Object neverAsked() {
        return Proxy.newProxyInstance(
                PayoutMapper.class.getClassLoader(), new Class<?>[] {PayoutMapper.class}, (mapper, method, values) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("hashCode") ? (Object) 1 : false;
                    }
                    throw new AssertionError("An order is asked about: " + method.getName());
                });
    }
}
