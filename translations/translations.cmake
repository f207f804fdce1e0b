# Words of the window, the print and the command line in Russian, and the plurals of the English ones. The sources of
# every library are collected, because texts of static libraries are lost otherwise. `cmake --build … --target
# update_translations` brings new texts into the .ts files.
get_property(translated GLOBAL PROPERTY slatelier_translated)
qt_add_translations(slatelier_shared
    TS_FILES ${CMAKE_CURRENT_LIST_DIR}/slatelier_ru.ts ${CMAKE_CURRENT_LIST_DIR}/slatelier_en.ts
    SOURCES ${translated}
    RESOURCE_PREFIX /i18n
    LUPDATE_OPTIONS -no-obsolete -locations none)
