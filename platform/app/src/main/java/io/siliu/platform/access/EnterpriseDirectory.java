package io.siliu.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The enterprises that an account may act for. Owned here, because the module that knows parties builds on this one. */
public interface EnterpriseDirectory {

    /** All of them, by name. */
    List<Listed> all();

    /** Those of these identifiers that exist. */
    Map<Long, Listed> findAll(Collection<Long> ids);

    record Listed(long id, String name, String creditCode) {}
}
