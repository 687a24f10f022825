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

/**
 * Counts what mappers ask the database while something is done. Import it into a test whose stages are asleep, so that nothing else
 * asks meanwhile. What is asked about who looks is left out: some of it is kept for a while.
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

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        asked.add(((MappedStatement) invocation.getArgs()[0]).getId());
        return invocation.proceed();
    }

    /** How often each statement was asked, by its mapper and name, such as {@code filing.internal.ReportMapper.all}. */
    Map<String, Long> during(Runnable work) {
        asked.clear();
        work.run();
        return asked.stream()
                .filter(id -> id.startsWith(OURS) && !id.startsWith(WHO_LOOKS))
                .map(id -> id.substring(OURS.length()))
                .collect(groupingBy(id -> id, TreeMap::new, counting()));
    }
}
