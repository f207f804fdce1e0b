# Drawings of the window. In a library of the app, so that the executable and the tests see the same.
if(TARGET slatelier_shared)
    file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/icons/*.svg ${CMAKE_CURRENT_LIST_DIR}/icons/fixed/*.svg)
    qt_add_resources(slatelier_shared icons PREFIX / BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${icons})
endif()

# Projects to start from and to learn from, and mappings for tables. In the library of the document, so that the command line has them too.
if(TARGET slatelier_document)
    file(GLOB starters CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/templates/*.json ${CMAKE_CURRENT_LIST_DIR}/samples/*.json
         ${CMAKE_CURRENT_LIST_DIR}/samples/*.csv
         ${CMAKE_CURRENT_LIST_DIR}/mappings/*.json)
    qt_add_resources(slatelier_document starters PREFIX / BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${starters})
endif()
