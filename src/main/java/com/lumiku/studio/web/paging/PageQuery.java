package com.lumiku.studio.web.paging;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Entities that a list shows, in their order, to be answered page by page.
 *
 * @param condition which entities, in HQL
 * @param parameters those of the condition, by name
 */
public record PageQuery<E>(Class<E> entity, Keyset<E> order, String condition, Map<String, Object> parameters) {

    /** All entities. */
    public static <E> PageQuery<E> of(Class<E> entity, Keyset<E> order) {
        return new PageQuery<>(entity, order, "true", Map.of());
    }

    /** Of them those that fulfil a condition, in HQL. */
    public PageQuery<E> where(String further, Map<String, Object> itsParameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(itsParameters);
        return new PageQuery<>(entity, order, condition.equals("true") ? further : condition + " and " + further, all);
    }

    /** The same, without parameters. */
    public PageQuery<E> where(String further) {
        return where(further, Map.of());
    }

    /** Of them those in which a field has this value. */
    public PageQuery<E> equal(String field, Object value) {
        return where(field + " = :" + field, Map.of(field, value));
    }

    /** The same; null, as a parameter of a request that is not given, is for any value. */
    public PageQuery<E> equalIfGiven(String field, Object value) {
        return value == null ? this : equal(field, value);
    }

    /** The page asked for. */
    public <V> RestResponse<List<V>> page(PageRequest request, Function<E, V> view) {
        return pageOf(request, rows -> rows.stream().map(view).toList());
    }

    /** The page asked for, of views that are made all at once. */
    public <V> RestResponse<List<V>> pageOf(PageRequest request, Function<List<E>, List<V>> views) {
        Optional<Cursor> after = request.cursor(order.name());
        Session session = Panache.getSession();
        Long count = request.wantsTotal() ? count(session) : null;
        var query = session.createSelectionQuery(from() + order.query(condition, after), entity);
        order.parameters(parameters, after).forEach(query::setParameter);
        List<E> rows = query.setMaxResults(request.fetch()).getResultList();
        return request.answer(rows, order::position, count, views);
    }

    private long count(Session session) {
        var query = session.createSelectionQuery("select count(*) " + from() + condition, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String from() {
        return "from " + entity.getSimpleName() + " where ";
    }
}
