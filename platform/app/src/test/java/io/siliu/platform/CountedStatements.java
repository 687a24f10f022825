package io.siliu.platform;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Counts what mappers ask the database for requests while something is done; what stages ask is left out, and so is what is asked
 * about who looks: some of that is kept for a while. Import it into a test, or let it sleep {@link #among} the statements of an
 * application that other tests share.
 */
@Intercepts({
    @Signature(
            type = Executor.class,
            method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
    @Signature(
            type = Executor.class,
            method = "update",
            args = {MappedStatement.class, Object.class})
})
final class CountedStatements implements Interceptor {

    private static final String OURS = "io.siliu.platform.";
    private static final String WHO_LOOKS = OURS + "access.";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile boolean awake;

    static CountedStatements among(SqlSessionFactory sessions) {
        CountedStatements counted = new CountedStatements();
        sessions.getConfiguration().addInterceptor(counted);
        return counted;
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        if (awake && RequestContextHolder.getRequestAttributes() != null) {
            asked.add(((MappedStatement) invocation.getArgs()[0]).getId());
        }
        return invocation.proceed();
    }

    /** How often each statement was asked, by its mapper and name, such as {@code filing.internal.ReportMapper.all}. */
    Map<String, Long> during(Runnable work) {
        asked.clear();
        awake = true;
        try {
            work.run();
        } finally {
            awake = false;
        }
        return asked.stream()
                .filter(id -> id.startsWith(OURS) && !id.startsWith(WHO_LOOKS))
                .map(id -> id.substring(OURS.length()))
                .collect(groupingBy(id -> id, TreeMap::new, counting()));
    }
}
