package no.ringvirkning.indicator.grid;

import java.util.Map;

/** Which figure is meant, by the slugs of its indicator and area. */
record CellKey(String indicator, String area, Map<String, String> slice, String period) {}
