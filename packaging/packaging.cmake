# What is installed beside the program, and the Debian package: cpack --config build/release/CPackConfig.cmake
set(data ${CMAKE_INSTALL_DATADIR})
set(documents ${data}/doc/slatelier)
install(FILES packaging/org.slatelier.Slatelier.desktop DESTINATION ${data}/applications)
install(FILES packaging/org.slatelier.Slatelier.metainfo.xml DESTINATION ${data}/metainfo)
install(FILES packaging/slatelier-mime.xml DESTINATION ${data}/mime/packages RENAME slatelier.xml)
install(FILES resources/icons/fixed/slatelier.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
install(FILES packaging/icons/application-vnd.slatelier.project.svg DESTINATION ${data}/icons/hicolor/scalable/mimetypes)
install(FILES packaging/debian/copyright DESTINATION ${documents})

# Debian wants both compressed, and the same bytes from every build: hence no name and no time inside.
find_program(GZIP gzip REQUIRED)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
foreach(document changelog slatelier.1)
    execute_process(COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/packaging/debian/${document}
        OUTPUT_FILE ${CMAKE_BINARY_DIR}/packaging/${document}.gz COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/debian/${document})
endforeach()
install(FILES ${CMAKE_BINARY_DIR}/packaging/changelog.gz DESTINATION ${documents})
install(FILES ${CMAKE_BINARY_DIR}/packaging/slatelier.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME slatelier)
set(CPACK_PACKAGE_CONTACT "The Slatelier authors <authors@slatelier.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workshop for service-level promises")
set(CPACK_PACKAGE_DESCRIPTION "Describe services, write agreements with the duties of both parties, define
metrics and see before signing what can be promised: exact availability,
interruptions and what to mend first. Print the annex in Russian or English.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins, translations and fonts, which no shared library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-dejavu-core, fonts-liberation2")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)
