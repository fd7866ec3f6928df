package com.lumiku.studio.catalog;

import java.util.List;

/** Gives the rows that a feature wants to be there from the start. A bean; asked beside the start, whenever the schema gets ready. */
public interface CatalogSource {

    /** The tables in the order of their foreign keys: what is referred to comes first. */
    List<CatalogTable> tables();
}
