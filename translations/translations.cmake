# Words of the window, the print and the command line in Russian, and the plurals of the English ones. The sources of
# every library are collected, because texts of static libraries are lost otherwise. `cmake --build … --target
# update_translations` brings new texts into the .ts files.
get_property(translated GLOBAL PROPERTY slatelier_translated)

# A library of nothing but texts: what is printed has a language of its own, with or without a window.
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/texts.cpp "")
add_library(slatelier_texts STATIC ${CMAKE_CURRENT_BINARY_DIR}/texts.cpp)
set_target_properties(slatelier_texts PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_link_libraries(slatelier_texts PUBLIC slatelier_options Qt6::Core) # lupdate looks where headers are found
foreach(library slatelier_print slatelier_command slatelier_shared)
    if(TARGET ${library})
        target_link_libraries(${library} PUBLIC slatelier_texts)
    endif()
endforeach()
qt_add_translations(slatelier_texts
    TS_FILES ${CMAKE_CURRENT_LIST_DIR}/slatelier_ru.ts ${CMAKE_CURRENT_LIST_DIR}/slatelier_en.ts
    SOURCES ${translated}
    RESOURCE_PREFIX /i18n
    LUPDATE_OPTIONS -no-obsolete -locations none)
